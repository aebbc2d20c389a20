package nl.wegwijzer.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.run.Turn;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;

final class ScorerTest {
    private static final TestSet SET = Runs.set(
            "- {id: a, question: een, lang: nl, tags: [x], expect: {outcome: answered}}",
            "- {id: b, question: twee, lang: en, expect: {outcome: answered}}",
            "- {id: c, question: drie, generated: true, expect: {outcome: answered}}");

    @Test
    void aCaseWithoutAReplyIsAFaultAndNeverAZero() {
        Scorecard scorecard = Runs.scorecard(SET, Runs.run(SET, Map.of("a", Replies.of("answered"))));
        Aggregate one = scorecard.aggregate("outcome_correct", Slice.ALL).orElseThrow();
        assertThat(one.value().orElse(0)).isEqualTo(1);
        assertThat(one.counts().values()).isEqualTo(1);
        assertThat(one.counts().faults()).isEqualTo(1);
        assertThat(one.counts().denominator()).isEqualTo(2);
    }

    @Test
    void aFailedOrMisshapenReplyIsAFaultWithItsReason() {
        Run run = new Run(
                Runs.header(SET),
                List.of(
                        new RunRecord("a", List.of(new Turn.Failed("timed out", 504, 1))),
                        new RunRecord(
                                "b",
                                List.of(new Turn.Replied(Replies.of("perhaps").json(), 200, 1)))));
        Scorecard scorecard = Runs.scorecard(SET, run);
        assertThat(scorecard.scoresOf("a").orElseThrow().score("outcome_correct"))
                .contains(new Score.Fault("timed out (HTTP 504)"));
        assertThat(scorecard
                        .scoresOf("b")
                        .orElseThrow()
                        .score("outcome_correct")
                        .orElseThrow()
                        .why())
                .contains("perhaps");
    }

    @Test
    void whatAProgramWroteStandsApart() {
        Scorecard scorecard = Runs.scorecard(
                SET,
                Runs.run(
                        SET,
                        Map.of("a", Replies.of("answered"), "b", Replies.of("answered"), "c", Replies.of("crisis"))));
        assertThat(scorecard
                        .aggregate("outcome_correct", Slice.ALL)
                        .orElseThrow()
                        .value()
                        .orElse(0))
                .isEqualTo(1);
        assertThat(scorecard
                        .aggregate("outcome_correct", new Slice("generated"))
                        .orElseThrow()
                        .value()
                        .orElse(1))
                .isEqualTo(0);
    }

    @Test
    void slicesFollowLanguageTagSeverityAndOutcome() {
        Scorecard scorecard = Runs.scorecard(SET, Runs.run(SET, Map.of("a", Replies.of("answered"))));
        assertThat(scorecard.aggregates().stream()
                        .map(Aggregate::slice)
                        .map(Slice::name)
                        .distinct())
                .containsExactly(
                        "all", "generated", "lang=en", "lang=nl", "outcome=answered", "severity=normal", "tag=x");
    }

    @Test
    void refusesARunOfAnotherSet() {
        TestSet other = Runs.set("- {id: a, question: anders}");
        assertThatThrownBy(() -> Runs.scorecard(other, Runs.run(SET, Map.of())))
                .isInstanceOf(NotComparable.class)
                .hasMessageContaining("the test set is another one");
    }

    @Test
    void refusesARunOnAnotherGuide() {
        RunHeader here = Runs.header(SET);
        Run run = new Run(new RunHeader(here.set(), "abc", "", "1", here.started()), List.of());
        assertThatThrownBy(() -> Runs.scorecard(SET, run)).isInstanceOf(NotComparable.class);
    }

    @Test
    void refusesARunWhoseRepliesNameAnotherGuide() {
        var reply = Replies.of("answered").json();
        reply.putObject("guide").put("fingerprint", "abc");
        Run run = new Run(Runs.header(SET), List.of(new RunRecord("a", List.of(new Turn.Replied(reply, 200, 1)))));
        assertThatThrownBy(() -> Runs.scorecard(SET, run)).hasMessageContaining("that a reply names");
    }

    @Test
    void variantsOfOneQuestionWidenTheInterval() {
        Aggregator aggregator = new Aggregator(MetricInfo.proportion("m", "", ""), Slice.ALL);
        List<Aggregator.Entry> alone = new ArrayList<>();
        List<Aggregator.Entry> grouped = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Score score = Score.of(i / 4 % 2 == 0, "");
            alone.add(new Aggregator.Entry("g" + i, score));
            grouped.add(new Aggregator.Entry("g" + i / 4, score));
        }
        var narrow = aggregator.of(alone).interval().orElseThrow();
        var wide = aggregator.of(grouped).interval().orElseThrow();
        assertThat(wide.high() - wide.low()).isGreaterThan(narrow.high() - narrow.low());
    }

    @Test
    void whereEveryValueIsOneThereIsStillUncertainty() {
        Aggregator aggregator = new Aggregator(MetricInfo.mean("m", "", ""), Slice.ALL);
        List<Aggregator.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            entries.add(new Aggregator.Entry("g" + i, new Score.Value(1, "")));
        }
        assertThat(aggregator.of(entries).interval().orElseThrow().low()).isBetween(.93, .95);
    }

    @Test
    void tooFewCasesForAnIntervalIsSaid() {
        Aggregator aggregator = new Aggregator(MetricInfo.mean("m", "", ""), Slice.ALL);
        Aggregate one = aggregator.of(List.of(new Aggregator.Entry("g", new Score.Value(.5, ""))));
        assertThat(one.interval()).isEmpty();
        assertThat(one.note()).contains("too few cases");
    }
}
