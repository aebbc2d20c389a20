package nl.wegwijzer.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeFolder;

/**
 * The words of the lexicon that are of one language only, so that they tell it.
 *
 * @param dutch without those that are English as well
 * @param english without those that are Dutch as well
 */
public record SubjectWords(Set<String> dutch, Set<String> english) {
    private static final String KEPT = "subject-words";

    /** Copies the sets. */
    public SubjectWords {
        dutch = Set.copyOf(dutch);
        english = Set.copyOf(english);
    }

    /** Those of a lexicon. */
    public static SubjectWords of(Lexicon lexicon) {
        Set<String> dutch = new HashSet<>();
        Set<String> english = new HashSet<>();
        for (Concept concept : lexicon.concepts()) {
            Stream.concat(Stream.of(concept.label()), concept.dutch().stream())
                    .forEach(phrase -> dutch.addAll(Words.of(phrase)));
            concept.english().forEach(phrase -> english.addAll(Words.of(phrase)));
        }
        Set<String> both = new HashSet<>(dutch);
        both.retainAll(english);
        dutch.removeAll(both);
        english.removeAll(both);
        return new SubjectWords(dutch, english);
    }

    /**
     * The same.
     *
     * @param folder that the lexicon came from
     */
    static SubjectWords from(KnowledgeFolder folder, Lexicon lexicon) {
        String text = folder.workedOut(
                KEPT, List.of(folder.named(Lexicon.FILE)), () -> of(lexicon).text());
        String[] lines = text.split("\n", -1);
        return lines.length == 2
                ? new SubjectWords(Set.of(lines[0].split(" ", -1)), Set.of(lines[1].split(" ", -1)))
                : of(lexicon);
    }

    private String text() {
        return String.join(" ", dutch) + "\n" + String.join(" ", english);
    }

    boolean tell(Language language, String word) {
        return switch (language) {
            case NL -> dutch.contains(word);
            case EN -> english.contains(word);
        };
    }
}
