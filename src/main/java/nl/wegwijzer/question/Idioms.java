package nl.wegwijzer.question;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Phrases of the lexicon whose words say nothing apart, and something together: "uit elkaar", "niet goed genoeg". */
public final class Idioms {
    private final List<Phrase> phrases;

    /** Those of concepts that are a subject: "op school" is as general as "school". */
    Idioms(Lexicon lexicon, LightWords light) {
        Predicate<String> general = word -> light.contains(word) || StopWords.contains(word);
        this.phrases = lexicon.concepts().stream()
                .filter(concept -> !Words.of(concept.label()).stream().allMatch(general))
                .flatMap(concept -> Stream.concat(concept.dutch().stream(), concept.english().stream()))
                .filter(phrase -> isIdiom(Words.of(phrase), general))
                .map(Phrase::of)
                .toList();
    }

    private static boolean isIdiom(List<String> words, Predicate<String> general) {
        return words.size() > 1 && words.stream().allMatch(general);
    }

    /** Which words belong to one. */
    boolean[] in(List<String> words) {
        boolean[] covered = new boolean[words.size()];
        for (Phrase phrase : phrases) {
            for (int start = 0; start < words.size(); start++) {
                for (int word = start; word < phrase.endAt(words, start); word++) {
                    covered[word] = true;
                }
            }
        }
        return covered;
    }
}
