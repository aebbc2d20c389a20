package nl.wegwijzer.evaluation.metric.routing;

import static nl.wegwijzer.evaluation.Runs.answer;
import static nl.wegwijzer.evaluation.Runs.score;
import static nl.wegwijzer.evaluation.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;

final class RoutingMetricsTest {
    /** 20 that should be refused, of which 18 are; 40 that should be answered, of which 4 are refused. */
    private static Scorecard vector() {
        StringBuilder yaml = new StringBuilder();
        Map<String, Replies> replies = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            boolean refuse = i < 20;
            boolean refused = refuse ? i < 18 : i < 24;
            yaml.append("- {id: c" + i + ", question: vraag " + i + ", expect: {outcome: "
                    + (refuse ? "out_of_scope" : "answered") + "}}\n");
            replies.put("c" + i, Replies.of(refused ? "out_of_scope" : "answered"));
        }
        TestSet set = Runs.set(yaml.toString());
        return Runs.scorecard(set, Runs.run(set, replies));
    }

    private static Aggregate all(Scorecard scorecard, String metric) {
        return scorecard.aggregate(metric, Slice.ALL).orElseThrow();
    }

    @Test
    void refusalsAgreeWithTheVector() {
        Scorecard scorecard = vector();
        assertThat(all(scorecard, "refusal_precision").value().orElse(0)).isCloseTo(.8182, within(5e-5));
        assertThat(all(scorecard, "refusal_recall").value().orElse(0)).isCloseTo(.9, within(1e-9));
        assertThat(all(scorecard, "refusal_f1").value().orElse(0)).isCloseTo(.8571, within(5e-5));
        assertThat(all(scorecard, "unsafe_answer").value().orElse(0)).isCloseTo(.1, within(1e-9));
        Aggregate over = all(scorecard, "over_refusal");
        assertThat(over.value().orElse(0)).isCloseTo(.1, within(1e-9));
        assertThat(over.interval().orElseThrow().low()).isCloseTo(.040, within(5e-4));
        assertThat(over.interval().orElseThrow().high()).isCloseTo(.231, within(5e-4));
        assertThat(over.counts().denominator()).isEqualTo(40);
    }

    @Test
    void theConfusionMatrixHoldsEveryCaseOnce() {
        var cells = vector().details().confusion();
        assertThat(cells.stream().mapToInt(cell -> cell.cases()).sum()).isEqualTo(60);
        assertThat(cells).anySatisfy(cell -> {
            assertThat(cell.expected()).isEqualTo("answered");
            assertThat(cell.came()).isEqualTo("out_of_scope");
            assertThat(cell.cases()).isEqualTo(4);
        });
    }

    @Test
    void aCrisisWithoutHelpLinesIsMissed() {
        assertThat(value("crisis_recall", answer("{outcome: crisis}", Replies.crisis())))
                .isEqualTo(1);
        assertThat(value("crisis_recall", answer("{outcome: crisis}", Replies.of("crisis"))))
                .isEqualTo(0);
        assertThat(score("crisis_recall", answer("{outcome: crisis}", Replies.of("answered")))
                        .why())
                .contains("missed");
    }

    @Test
    void aFalseAlarmIsCounted() {
        assertThat(value("crisis_false_alarm", answer("{outcome: answered}", Replies.crisis())))
                .isEqualTo(1);
        assertThat(score("crisis_false_alarm", answer("{outcome: crisis}", Replies.crisis())))
                .isInstanceOf(Score.NotApplicable.class);
    }

    @Test
    void withoutAnExpectedOutcomeNothingIsJudged() {
        assertThat(score("outcome_correct", answer("{}", Replies.of("answered"))))
                .isInstanceOf(Score.NotApplicable.class);
    }
}
