package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.OutsideQuestions;

/**
 * Tells how a question sounds: like those that the guide answers, or like those that lie outside it. Naive Bayes over its
 * words and pairs of words, each counted once for a text (Manning, Raghavan and Schütze, Introduction to Information
 * Retrieval, 13.2 and 13.3).
 */
final class Familiarity {
    /** A beginning of this length stands for the word: that holds for both languages and forgives most endings. */
    private static final int BEGINNING = 6;

    private static final double SMOOTHING = 0.5;

    /** A word that was seen only once tells about that one text. */
    private static final int LEAST_SEEN = 2;

    private final TextAnalysis analysis;
    private final Map<String, int[]> counts = new HashMap<>();
    private final int[] texts = new int[2];

    /** By the questions of editors, and what the passages themselves say. */
    Familiarity(TextAnalysis analysis, List<Passage> passages, OutsideQuestions outside) {
        this.analysis = analysis;
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
        features(text).forEach(feature -> counts.computeIfAbsent(feature, key -> new int[2])[side]++);
    }

    /**
     * The logarithm of the odds that the guide answers it, by its words alone, divided by the root of their number, so that
     * long and short questions compare: above 0 it sounds like one of the guide's.
     */
    double of(String question) {
        double odds = 0;
        int known = 0;
        for (String feature : features(question)) {
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

    private Set<String> features(String text) {
        List<String> words = new ArrayList<>();
        for (String word : analysis.words(text)) {
            words.add(word.substring(0, Math.min(BEGINNING, word.length())));
        }
        Set<String> features = new LinkedHashSet<>(words);
        for (int i = 1; i < words.size(); i++) {
            features.add(words.get(i - 1) + " " + words.get(i));
        }
        return features;
    }
}
