package nl.wegwijzer.verification.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijzer.question.Language;

/** Sentences made by hand, with what a careful reader says of them. */
final class JudgedSentences {
    /** About the shipped guide. */
    static final Path SHIPPED = Path.of("src/test/resources/verification/sentences.txt");

    /** About the invented domain. */
    static final Path INVENTED = Path.of("src/test/resources/verification/second-domain.txt");

    /** About the same, and apart from what the rules were made by. */
    static final Path UNSEEN = Path.of("src/test/resources/verification/second-domain-unseen.txt");

    private JudgedSentences() {}

    /**
     * One of them.
     *
     * @param faithful whether the passage says it
     * @param change what was done to the passage's words
     */
    record Judged(boolean faithful, Language language, String passage, String change, String sentence) {
        private static Judged of(String line) {
            String[] parts = line.split(" \\| ", 5);
            return new Judged(
                    parts[0].equals("+"), Language.of(parts[1]).orElseThrow(), parts[2], parts[3], parts[4].strip());
        }
    }

    static List<Judged> all(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Judged::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
