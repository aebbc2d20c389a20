package nl.wegwijzer.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SignFlipTest {
    @Test
    void agreesWithTheFirstVector() {
        assertThat(SignFlip.p(new double[] {.1, 0, .2, .1, 0, .2, 0, .1}, 1)).isEqualTo(2 / 32.0);
    }

    @Test
    void agreesWithTheSecondVectorInSpiteOfRounding() {
        double[] differences = {.1, -.05, .2, .1, 0, .2, -.1, .1, .05, 0};
        assertThat(SignFlip.p(differences, 1)).isEqualTo(32 / 256.0);
    }

    @Test
    void isOneWhenNothingChanged() {
        assertThat(SignFlip.p(new double[] {0, 0}, 1)).isEqualTo(1);
    }

    @Test
    void drawsTheSameWithTheSameSeedAndComesNearTheExactValue() {
        double[] differences = new double[24];
        Arrays.fill(differences, 0, 16, 1);
        Arrays.fill(differences, 16, 24, -1);
        double p = SignFlip.p(differences, 7);
        assertThat(p).isEqualTo(SignFlip.p(differences, 7)).isCloseTo(McNemar.p(8, 16), within(0.01));
    }
}
