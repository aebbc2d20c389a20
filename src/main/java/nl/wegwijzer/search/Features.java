package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of a text and its pairs of words, by their beginnings, each once: what counts of it for naive Bayes. */
final class Features {
    /** A beginning of this length stands for the word: that holds for both languages and forgives most endings. */
    private static final int BEGINNING = 6;

    private final TextAnalysis analysis;

    Features(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    Set<String> of(String text) {
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
