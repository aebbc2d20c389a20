package nl.wegwijzer.question;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;

/** Phrases of the lexicon whose words say nothing apart, and something together: "uit elkaar", "niet goed genoeg". */
public final class Idioms {
    private static final String KEPT = "idioms";

    private final List<Phrase> phrases;

    private Idioms(Stream<String> phrases) {
        this.phrases = phrases.map(Phrase::of).toList();
    }

    /**
     * Those of a lexicon.
     *
     * @param folder that the lexicon and the light words came from
     */
    static Idioms from(KnowledgeFolder folder, Lexicon lexicon, LightWords light) {
        List<KnowledgeFile> sources = List.of(folder.named(Lexicon.FILE), folder.named(LightWords.FILE));
        return new Idioms(folder.workedOut(KEPT, sources, () -> String.join("\n", in(lexicon, light)))
                .lines());
    }

    /** Those of concepts that are a subject: "op school" is as general as "school". */
    private static List<String> in(Lexicon lexicon, LightWords light) {
        Predicate<String> general = word -> light.contains(word) || StopWords.contains(word);
        return lexicon.concepts().stream()
                .filter(concept -> !Words.of(concept.label()).stream().allMatch(general))
                .flatMap(concept -> Stream.concat(concept.dutch().stream(), concept.english().stream()))
                .filter(phrase -> isIdiom(Words.of(phrase), general))
                .map(phrase -> phrase.replace('\n', ' '))
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
