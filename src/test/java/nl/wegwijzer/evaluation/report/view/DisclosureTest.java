package nl.wegwijzer.evaluation.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.gate.Finding;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.report.MadeUp;
import org.junit.jupiter.api.Test;

final class DisclosureTest {
    private final Disclosure open = new Disclosure(MadeUp.evaluation("made-up-dev"));
    private final Disclosure hidden = new Disclosure(MadeUp.evaluation("made-up-test"));

    @Test
    void showsEverythingOfAnOpenSet() {
        assertThat(open.cases()).hasSize(open.caseCount());
        assertThat(open.findings()).isEqualTo(MadeUp.gate().findings());
        assertThat(open.withheldSlices()).isZero();
    }

    @Test
    void showsNoCaseOfAHiddenSetButCountsThem() {
        assertThat(hidden.cases()).isEmpty();
        assertThat(hidden.caseCount()).isEqualTo(open.caseCount());
    }

    @Test
    void leavesOutSlicesThatWouldGiveCasesAway() {
        assertThat(hidden.aggregates())
                .isNotEmpty()
                .allMatch(one -> one.counts().cases() >= Disclosure.FEWEST_CASES);
        assertThat(hidden.withheldSlices()).isPositive();
        assertThat(hidden.slices()).noneMatch(slice -> slice.name().equals("generated"));
    }

    @Test
    void countsRulesForSingleCasesInsteadOfNamingThem() {
        assertThat(hidden.findings())
                .hasSameSizeAs(open.findings())
                .noneMatch(one -> one.sentence().contains("nl-ouders"));
        assertThat(hidden.findings().getFirst().verdict()).isEqualTo(Finding.Verdict.FAILED);
        assertThat(hidden.findings().getFirst().sentence()).startsWith("1 of them");
    }

    @Test
    void letsCountsOfMustPassCasesThroughAndNothingElseOfThem() {
        assertThat(shown("3 of 12 fail, 1 of them excused")).isEqualTo("3 of 12 fail, 1 of them excused");
        assertThat(shown("9 of 12 pass")).isEqualTo("9 of 12 pass");
        assertThat(shown("3 of 12 fail, such as unknown-7")).isEqualTo("1 of them; not named");
        assertThat(shown("case unknown-7 fails: nothing is cited")).isEqualTo("1 of them; not named");
    }

    private static String shown(String sentence) {
        Evaluation made = MadeUp.alone("made-up-test");
        GateResult gate = new GateResult(
                List.of(new Finding(Finding.Kind.MUST_PASS, Finding.Verdict.FAILED, "cases that must pass", sentence)));
        Evaluation judged = new Evaluation(
                made.guide(),
                made.set(),
                made.run(),
                made.scorecard(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(gate));
        return new Disclosure(judged).findings().getFirst().sentence();
    }
}
