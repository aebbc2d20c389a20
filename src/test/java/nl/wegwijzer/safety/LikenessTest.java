package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

final class LikenessTest {
    private final MessageTraits traits = new MessageTraits(People.from(Knowledge.folder()));
    private final List<String> crises = UnseenMessagesTest.lines("crisis-messages.txt");
    private final List<String> innocent = UnseenMessagesTest.lines("innocent-messages.txt");
    private final List<String> unseen = UnseenMessagesTest.lines("fourth-crisis.txt");

    @Test
    void tellsMessagesApartThatItLearntFrom() {
        Likeness likeness = Likeness.between(crises, innocent, traits);

        assertThat(crises)
                .allSatisfy(message -> assertThat(likeness.of(message)).isPositive());
        assertThat(innocent)
                .allSatisfy(message -> assertThat(likeness.of(message)).isNegative());
    }

    @Test
    void inWhichOrderEditorsWroteTheExamplesDoesNotMatter() {
        Likeness likeness = Likeness.between(crises, innocent, traits);
        Likeness reversed = Likeness.between(crises.reversed(), innocent.reversed(), traits);

        assertThat(unseen)
                .allSatisfy(message -> assertThat(reversed.of(message)).isEqualTo(likeness.of(message)));
    }
}
