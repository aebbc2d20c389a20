package nl.wegwijzer.evaluation.metric.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;

final class PopulationMetricsTest {
    private static final TestSet SET = Runs.set(
            "- {id: a, group: g, question: een, expect: {outcome: answered}}",
            "- {id: b, group: g, question: twee, expect: {outcome: answered}}",
            "- {id: c, group: h, question: drie, expect: {outcome: answered}}",
            "- {id: d, group: h, question: vier, expect: {outcome: answered}}");

    private static Aggregate of(Scorecard scorecard, String metric) {
        return scorecard.aggregate(metric, Slice.ALL).orElseThrow();
    }

    private static Scorecard scorecard() {
        Replies both = Replies.answering("3.1-praktijk")
                .stating("Vraag het de leerling.", "3-tip", "Vraag het de leerling.", 0);
        return Runs.scorecard(
                SET,
                Runs.run(
                        SET,
                        Map.of(
                                "a", Replies.answering("3.1-praktijk").sure(.9),
                                "b", both.sure(.8),
                                "c",
                                        Replies.of("answered")
                                                .with("language", "en")
                                                .sure(.7),
                                "d", Replies.of("answered").sure(.6))));
    }

    @Test
    void variantsThatCiteOtherPassagesAreNotInvariant() {
        Aggregate invariance = of(scorecard(), "group_invariance");
        assertThat(invariance.value().orElse(0)).isEqualTo(.5);
        assertThat(invariance.counts().values()).isEqualTo(2);
        assertThat(of(scorecard(), "group_jaccard").value().orElse(0)).isCloseTo((.5 + 1) / 2, within(1e-9));
    }

    @Test
    void aGroupIsAsGoodAsItsWorstVariant() {
        assertThat(of(scorecard(), "group_worst").value().orElse(0)).isEqualTo(.5);
    }

    @Test
    void aGroupOfOneSaysNothing() {
        TestSet alone = Runs.set("- {id: a, question: een}");
        Scorecard scorecard = Runs.scorecard(alone, Runs.run(alone, Map.of("a", Replies.of("answered"))));
        assertThat(of(scorecard, "group_invariance").value()).isEmpty();
        assertThat(of(scorecard, "group_invariance").counts().notApplicable()).isEqualTo(1);
    }

    @Test
    void confidenceIsHeldAgainstWhatPasses() {
        assertThat(of(scorecard(), "aurc_mean").value().orElse(0)).isCloseTo(.1458, within(5e-5));
        assertThat(of(scorecard(), "brier").value().orElse(0)).isCloseTo((.01 + .04 + .49 + .16) / 4, within(1e-9));
        assertThat(scorecard().details().riskCoverage()).hasSize(4);
        assertThat(scorecard().details().reliability()).isNotEmpty();
    }

    @Test
    void withoutConfidenceItIsUnmeasuredAndNotZero() {
        TestSet alone = Runs.set("- {id: a, question: een}");
        Scorecard scorecard = Runs.scorecard(alone, Runs.run(alone, Map.of("a", Replies.of("answered"))));
        assertThat(of(scorecard, "ece").value()).isEmpty();
        assertThat(of(scorecard, "ece").counts().unmeasured()).isEqualTo(1);
    }

    @Test
    void timeIsMeasuredForTheWholeAndForStagesThatRepliesTell() {
        assertThat(of(scorecard(), "latency_p95").value().orElse(0)).isEqualTo(10);
        assertThat(scorecard().details().stages()).containsKey("total");
    }
}
