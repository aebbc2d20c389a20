package nl.wegwijzer.search;

import java.util.HashMap;
import java.util.Map;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.OutsideQuestions;

/**
 * Tells how a question sounds: like those that the guide answers, or like those that lie outside it. Naive Bayes over its
 * {@link Features} (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 13.2 and 13.3).
 */
final class Familiarity {
    private static final double SMOOTHING = 0.5;

    /** A word that was seen only once tells about that one text. */
    private static final int LEAST_SEEN = 2;

    private final Features features;
    private final UnitLanguage guide;
    private final Map<String, Integer> outside = new HashMap<>();
    private int texts;

    /** By the questions of editors and what the passages themselves say, and by what lies outside. */
    Familiarity(Features features, UnitLanguage guide, OutsideQuestions questions) {
        this.features = features;
        this.guide = guide;
        for (Language language : Language.values()) {
            questions.in(language).forEach(this::count);
        }
    }

    private void count(String question) {
        texts++;
        features.of(question).forEach(feature -> outside.merge(feature, 1, Integer::sum));
    }

    /**
     * The logarithm of the odds that the guide answers it, by its words alone, divided by the root of their number, so that
     * long and short questions compare: above 0 it sounds like one of the guide's.
     */
    double of(String question) {
        double odds = 0;
        int known = 0;
        for (String feature : features.of(question)) {
            int within = guide.textsWith(feature);
            int without = outside.getOrDefault(feature, 0);
            if (within + without >= LEAST_SEEN) {
                odds += Math.log(rate(within, guide.texts()) / rate(without, texts));
                known++;
            }
        }
        return odds / Math.sqrt(known + 1.0);
    }

    private static double rate(int seen, int texts) {
        return (seen + SMOOTHING) / (texts + 2 * SMOOTHING);
    }
}
