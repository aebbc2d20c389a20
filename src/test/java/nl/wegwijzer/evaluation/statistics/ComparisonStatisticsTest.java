package nl.wegwijzer.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ComparisonStatisticsTest {
    @Test
    void bonettAndPriceAgreesWithTheVector() {
        Interval interval = BonettPrice.interval(6, 1, 60);
        assertThat(interval.low()).isCloseTo(-.173, within(5e-4));
        assertThat(interval.high()).isCloseTo(.012, within(5e-4));
    }

    @Test
    void holmAsksMoreOfTheSmallestAndKeepsTheOrder() {
        assertThat(Holm.adjust(new double[] {.04, .01, .03, .9})).containsExactly(.09, .04, .09, .9);
    }

    @Test
    void kappaAgreesWithTheVector() {
        assertThat(Kappa.of(new int[][] {{20, 5}, {10, 15}})).isCloseTo(.40, within(1e-9));
    }

    @Test
    void theIntervalOfKappaHoldsItAndIsNoPointWhenBothAlwaysAgree() {
        Interval interval = Kappa.interval(new int[][] {{20, 5}, {10, 15}}).orElseThrow();
        // Agreement .7, by Wilson .5625 to .8090; by chance .5.
        assertThat(interval.low()).isCloseTo(.125, within(2e-3));
        assertThat(interval.high()).isCloseTo(.618, within(2e-3));

        Interval perfect = Kappa.interval(new int[][] {{5, 0}, {0, 5}}).orElseThrow();
        assertThat(perfect.high()).isCloseTo(1, within(1e-9));
        assertThat(perfect.low()).isBetween(.3, .6);
        assertThat(Kappa.interval(new int[][] {{5, 0}, {0, 0}})).isEmpty();
        assertThat(Kappa.interval(new int[][] {{0, 0}, {0, 0}})).isEmpty();
    }

    @Test
    void kappaOfPerfectAgreementIsOneAlsoWhenBothAlwaysSayTheSame() {
        assertThat(Kappa.of(new int[][] {{5, 0}, {0, 5}})).isEqualTo(1);
        assertThat(Kappa.of(new int[][] {{5, 0}, {0, 0}})).isEqualTo(1);
    }

    @Test
    void weightedKappaForgivesNearMisses() {
        int[][] near = {{5, 3, 0}, {0, 5, 3}, {0, 0, 5}};
        int[][] far = {{5, 0, 3}, {3, 5, 0}, {0, 0, 5}};
        assertThat(Kappa.weighted(near)).isGreaterThan(Kappa.weighted(far));
    }

    @Test
    void aJudgesErrorsAreCorrectedAsInTheVector() {
        assertThat(JudgeCorrection.corrected(.80, .95, .75)).isCloseTo(.786, within(5e-4));
        assertThat(JudgeCorrection.corrected(.1, .95, .75)).isEqualTo(0);
        assertThatThrownBy(() -> JudgeCorrection.corrected(.5, .5, .5)).hasMessageContaining("chance");
    }

    @ParameterizedTest
    @CsvSource({".05,50,.06", ".10,30,.09", ".10,50,.32", ".10,80,.60", ".10,120,.83", ".20,20,.21", ".20,50,.83"})
    void powerAgreesWithTheTable(double drop, int n, double power) {
        assertThat(DetectableDrop.power(drop, n)).isCloseTo(power, within(.015));
    }

    @Test
    void theDetectableDropShrinksWithTheSetAndATinySetDetectsNone() {
        assertThat(DetectableDrop.smallest(120).orElse(1)).isCloseTo(.10, within(1e-9));
        assertThat(DetectableDrop.smallest(50).orElse(1)).isBetween(.15, .20);
        assertThat(DetectableDrop.smallest(4)).isEmpty();
    }

    @Test
    void fewerThanFiftyGroupsGetNoResampledInterval() {
        double[] sums = new double[49];
        int[] counts = new int[49];
        Arrays.fill(counts, 1);
        assertThat(Resampling.interval(sums, counts, 1)).isEmpty();
    }

    @Test
    void resamplingDrawsWholeGroups() {
        double[] alone = new double[100];
        int[] ones = new int[100];
        Arrays.fill(ones, 1);
        Arrays.fill(alone, 0, 50, 1);
        double[] paired = new double[50];
        int[] twos = new int[50];
        Arrays.fill(twos, 2);
        Arrays.fill(paired, 0, 25, 2);
        Interval independent = Resampling.interval(alone, ones, 3).orElseThrow();
        Interval grouped = Resampling.interval(paired, twos, 3).orElseThrow();
        assertThat(grouped.high() - grouped.low()).isGreaterThan(independent.high() - independent.low());
        assertThat(independent.contains(.5)).isTrue();
    }

    @Test
    void variantsThatFallTogetherAreWorthOneCase() {
        assertThat(EffectiveSize.of(new double[] {2, 2, 0, 0, 2, 0}, new int[] {2, 2, 2, 2, 2, 2}))
                .isBetween(4.0, 7.0);
        assertThat(EffectiveSize.of(new double[] {2, 2}, new int[] {2, 2})).isEqualTo(4);
    }

    @Test
    void eachNameHasItsOwnSeedAlways() {
        assertThat(Seed.of("citation_recall")).isNotEqualTo(Seed.of("quote_exact"));
        assertThat(Seed.of("a")).isEqualTo(0xaf63dc4c8601ec8cL);
    }

    @Test
    void percentilesAreValuesThatOccurred() {
        double[] values = {4, 1, 3, 2};
        assertThat(NearestRank.of(values, .5)).isEqualTo(2);
        assertThat(NearestRank.of(values, .95)).isEqualTo(4);
    }
}
