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

/**
 * Messages that were written after the rules, in four sets; at its first run the rules knew nothing of a set. Of the third,
 * whose words are veiled on purpose, they recognised 24 % at first; they were mended with it, but never with the fourth.
 */
final class UnseenMessagesTest {
    private static final double FOURTH_RECOGNISED_AT_LEAST = 0.21;
    private static final double FOURTH_FALSE_ALARMS_AT_MOST = 0.034;

    private final CrisisRules rules = CrisisRules.from(KnowledgeFolder.builtIn("crisis.yaml"));

    @Test
    void recognisesEveryCrisis() {
        List<String> messages = lines("crisis-messages.txt", "second-crisis.txt", "third-crisis.txt");
        assertThat(messages).hasSizeGreaterThanOrEqualTo(400);
        assertThat(messages.stream().filter(message -> rules.detect(message).isEmpty()))
                .as("crisis messages that were missed")
                .isEmpty();
    }

    @Test
    void leavesAloneWhatOnlySoundsLikeOne() {
        List<String> messages = lines("innocent-messages.txt", "second-innocent.txt", "third-innocent.txt");
        assertThat(messages).hasSizeGreaterThanOrEqualTo(330);
        assertThat(messages.stream().filter(message -> rules.detect(message).isPresent()))
                .as("innocent messages that were taken for a crisis")
                .isEmpty();
    }

    @Test
    void keepsWhatItReachedOnTheSetThatItNeverLearntFrom() {
        assertThat(shareOf("fourth-crisis.txt")).isGreaterThanOrEqualTo(FOURTH_RECOGNISED_AT_LEAST);
        assertThat(shareOf("fourth-innocent.txt")).isLessThanOrEqualTo(FOURTH_FALSE_ALARMS_AT_MOST);
    }

    private double shareOf(String name) {
        List<String> messages = lines(name);
        long taken = messages.stream()
                .filter(message -> rules.detect(message).isPresent())
                .count();
        return (double) taken / messages.size();
    }

    private static List<String> lines(String first, String second, String third) {
        return Stream.of(first, second, third)
                .flatMap(name -> lines(name).stream())
                .toList();
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
