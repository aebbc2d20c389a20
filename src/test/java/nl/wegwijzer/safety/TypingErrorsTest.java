package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

/** Whatever single typing error is made in a message about a crisis, and wherever, it stays one. */
final class TypingErrorsTest {
    private static final int SEED = 113;
    private static final int EVERY = 3;
    private static final String KEYS = "abcdefghijklmnopqrstuvwxyz .";

    private static final double MISSED_AT_MOST = 0.01;

    private final Set<String> wordsOfTheSample = UnseenMessagesTest.lines("crisis-messages.txt").stream()
            .flatMap(message -> MessageWords.of(message).stream())
            .collect(Collectors.toSet());
    private final CrisisRules rules = CrisisRules.from(KnowledgeFolder.builtIn("crisis.yaml"));
    private final CrisisDetector detector = Knowledge.rules().crisis();

    @Test
    void neverHideACrisis() {
        Random random = new Random(SEED);
        List<String> messages = UnseenMessagesTest.lines("crisis-messages.txt");
        List<String> sample = IntStream.range(0, messages.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(messages::get)
                .toList();
        int tried = 0;
        Set<String> missed = new LinkedHashSet<>();
        for (String message : sample) {
            for (String edited : edits(message, random)) {
                tried++;
                if (detector.detect(edited).isEmpty()) {
                    missed.add(edited);
                }
            }
        }
        assertThat(sample).hasSizeGreaterThanOrEqualTo(60);
        assertThat(missed)
                .as("an edit is missed only where it makes another word: \"mijn broer laat me\"")
                .allMatch(this::isMadeOfWords);
        assertThat((double) missed.size() / tried)
                .as("%d of %d edits: %s", missed.size(), tried, missed)
                .isLessThan(MISSED_AT_MOST);
    }

    private boolean isMadeOfWords(String message) {
        return MessageWords.of(message).stream()
                .filter(word -> !rules.wording().knows(word))
                .allMatch(wordsOfTheSample::contains);
    }

    private static Set<String> edits(String message, Random random) {
        Set<String> edits = new LinkedHashSet<>();
        for (int i = 0; i < message.length(); i++) {
            String before = message.substring(0, i);
            String after = message.substring(i + 1);
            edits.add(before + after);
            edits.add(before + key(random) + message.substring(i));
            edits.add(before + key(random) + after);
            if (!after.isEmpty()) {
                edits.add(before + after.charAt(0) + message.charAt(i) + after.substring(1));
            }
        }
        return edits;
    }

    private static char key(Random random) {
        return KEYS.charAt(random.nextInt(KEYS.length()));
    }
}
