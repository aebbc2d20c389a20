package nl.wegwijzer.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.guide.Passage;
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
    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] texts = new int[2];

    /** By the questions of editors, and what the passages themselves say. */
    Familiarity(Features features, List<Passage> passages, OutsideQuestions outside) {
        this.features = features;
        for (Passage passage : passages) {
            count(passage.text(), 0);
            count(passage.translation(), 0);
            passage.questions().values().forEach(questions -> questions.forEach(question -> count(question, 0)));
        }
        for (Language language : Language.values()) {
            outside.in(language).forEach(question -> count(question, 1));
        }
    }

    private void count(String text, int side) {
        texts[side]++;
        features.of(text).forEach(feature -> counts.computeIfAbsent(feature, key -> new int[2])[side]++);
    }

    /**
     * The logarithm of the odds that the guide answers it, by its words alone, divided by the root of their number, so that
     * long and short questions compare: above 0 it sounds like one of the guide's.
     */
    double of(String question) {
        double odds = 0;
        int known = 0;
        for (String feature : features.of(question)) {
            int[] seen = counts.get(feature);
            if (seen != null && seen[0] + seen[1] >= LEAST_SEEN) {
                odds += Math.log(rate(seen, 0) / rate(seen, 1));
                known++;
            }
        }
        return odds / Math.sqrt(known + 1.0);
    }

    private double rate(int[] seen, int side) {
        return (seen[side] + SMOOTHING) / (texts[side] + 2 * SMOOTHING);
    }
}
