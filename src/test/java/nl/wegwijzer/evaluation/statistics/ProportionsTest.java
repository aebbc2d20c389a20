package nl.wegwijzer.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProportionsTest {
    @ParameterizedTest
    @CsvSource({"9,10,.596,.982", "27,30,.744,.965", "57,60,.863,.983", "0,60,0,.060", "4,40,.040,.231"})
    void wilsonAgreesWithTheVectors(int successes, int n, double low, double high) {
        assertThat(Proportions.wilson(successes, n).low()).isCloseTo(low, within(5e-4));
        assertThat(Proportions.wilson(successes, n).high()).isCloseTo(high, within(5e-4));
    }

    @Test
    void wilsonByShareIsTheSameAsByCount() {
        Interval byCount = Proportions.wilson(27, 30);
        Interval byShare = Proportions.wilson(0.9, 30.0);
        assertThat(byShare.low()).isCloseTo(byCount.low(), within(1e-9));
        assertThat(byShare.high()).isCloseTo(byCount.high(), within(1e-9));
    }

    @Test
    void sixtyCrisesWithoutAMissProveAMissRateBelowFivePercent() {
        assertThat(Proportions.highestMissRate(0, 60)).isCloseTo(0.0487, within(1e-4));
    }

    @Test
    void clopperAndPearsonIsWiderThanWilson() {
        assertThat(Proportions.clopperPearson(57, 60).low())
                .isLessThan(Proportions.wilson(57, 60).low());
    }
}
