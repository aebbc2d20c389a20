package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;

/** Messages that were written after the rules, in two sets; at its first run the rules knew nothing of a set. */
final class UnseenMessagesTest {
    private final CrisisRules rules = CrisisRules.from(KnowledgeFolder.builtIn("crisis.yaml"));

    @Test
    void recognisesEveryCrisis() {
        List<String> messages = lines("crisis-messages.txt", "second-crisis.txt");
        assertThat(messages).hasSizeGreaterThanOrEqualTo(150);
        assertThat(messages.stream().filter(message -> rules.detect(message).isEmpty()))
                .as("crisis messages that were missed")
                .isEmpty();
    }

    @Test
    void leavesAloneWhatOnlySoundsLikeOne() {
        List<String> messages = lines("innocent-messages.txt", "second-innocent.txt");
        assertThat(messages).hasSizeGreaterThanOrEqualTo(120);
        assertThat(messages.stream().filter(message -> rules.detect(message).isPresent()))
                .as("innocent messages that were taken for a crisis")
                .isEmpty();
    }

    private static List<String> lines(String first, String second) {
        return Stream.of(first, second).flatMap(name -> lines(name).stream()).toList();
    }

    static List<String> lines(String name) {
        try (InputStream stream =
                Objects.requireNonNull(UnseenMessagesTest.class.getResourceAsStream("/safety/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
