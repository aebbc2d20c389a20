package nl.wegwijzer.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wegwijzer.evaluation.statistics.RiskCoverage.Reply;
import org.junit.jupiter.api.Test;

final class RiskCoverageTest {
    private static final List<Reply> VECTOR =
            List.of(new Reply(.6, false), new Reply(.9, false), new Reply(.7, true), new Reply(.8, false));

    @Test
    void bothConventionsAgreeWithTheVector() {
        RiskCoverage curve = RiskCoverage.of(VECTOR);
        assertThat(curve.aurcMean()).isCloseTo(.1458, within(5e-5));
        assertThat(curve.augrcMean()).isCloseTo(.125, within(1e-9));
        assertThat(curve.aurcTrapezoid()).isCloseTo(.1146, within(5e-5));
        assertThat(curve.augrcTrapezoid()).isCloseTo(.09375, within(1e-9));
    }

    @Test
    void theExcessIsMeasuredFromTheBestOrder() {
        double best = .25 + .75 * Math.log(.75);
        assertThat(RiskCoverage.of(VECTOR).excess()).isCloseTo(.1458333 - best, within(1e-6));
    }

    @Test
    void tiedConfidencesFormOnePoint() {
        List<Reply> tied = List.of(new Reply(.5, true), new Reply(.5, false));
        assertThat(RiskCoverage.of(tied).points()).hasSize(1);
        assertThat(RiskCoverage.of(tied).aurcMean()).isEqualTo(.5);
    }

    @Test
    void calibrationComparesWhatWasSaidWithWhatCame() {
        List<Reply> replies =
                List.of(new Reply(.8, false), new Reply(.8, true), new Reply(1, false), new Reply(0, true));
        assertThat(Calibration.error(replies)).isCloseTo(.5 * .3, within(1e-9));
        assertThat(Calibration.brier(replies)).isCloseTo((.04 + .64) / 4, within(1e-9));
        assertThat(Calibration.bins(replies))
                .extracting(Calibration.Bin::replies)
                .containsExactly(1, 2, 1);
    }
}
