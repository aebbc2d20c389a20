package nl.wegwijzer.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class McNemarTest {
    @ParameterizedTest
    @CsvSource({"3,0,.25", "5,0,.0625", "6,0,.03125", "6,1,.125", "8,2,.109375", "0,0,1"})
    void agreesWithTheVectors(int broken, int mended, double p) {
        assertThat(McNemar.p(broken, mended)).isCloseTo(p, within(1e-9));
        assertThat(McNemar.p(mended, broken)).isCloseTo(p, within(1e-9));
    }
}
