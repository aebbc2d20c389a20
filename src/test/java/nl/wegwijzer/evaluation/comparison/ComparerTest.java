package nl.wegwijzer.evaluation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;

final class ComparerTest {
    private static TestSet set(int n, int perGroup) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < n; i++) {
            yaml.append("- {id: c" + i + ", group: g" + i / perGroup + ", question: vraag " + i
                    + ", expect: {outcome: answered}}\n");
        }
        return Runs.set(yaml.toString());
    }

    private static Run run(TestSet set, List<Integer> wrong) {
        Map<String, Replies> replies = new LinkedHashMap<>();
        for (int i = 0; i < set.cases().size(); i++) {
            replies.put("c" + i, Replies.of(wrong.contains(i) ? "out_of_scope" : "answered"));
        }
        return Runs.run(set, replies);
    }

    private static Comparison compare(TestSet set, List<Integer> before, List<Integer> after) {
        Run old = run(set, before);
        Run fresh = run(set, after);
        Scorecard then = Runs.scorecard(set, old);
        Scorecard now = Runs.scorecard(set, fresh);
        return new Comparer(set).compare(then, now, new RunAgreement(CaseVerdict.NAME).of(old, then, fresh, now));
    }

    private static MetricComparison verdict(Comparison comparison) {
        return comparison.metrics().stream()
                .filter(one -> one.metric().name().equals(CaseVerdict.NAME))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sixBrokenAndOneFixedOfSixtyAgreeWithTheVectors() {
        MetricComparison one = verdict(compare(set(60, 1), List.of(50), List.of(1, 2, 3, 4, 5, 6)));
        assertThat(one.worse()).isEqualTo(6);
        assertThat(one.better()).isEqualTo(1);
        assertThat(one.p().orElse(0)).isCloseTo(.125, within(1e-9));
        assertThat(one.interval().orElseThrow().low()).isCloseTo(-.173, within(5e-4));
        assertThat(one.interval().orElseThrow().high()).isCloseTo(.012, within(5e-4));
        assertThat(one.adjusted().orElse(0)).isGreaterThanOrEqualTo(.125);
    }

    @Test
    void variantsOfOneQuestionCountAsOne() {
        MetricComparison one = verdict(compare(set(60, 6), List.of(), List.of(0, 1, 2, 3, 4, 5)));
        assertThat(one.worse()).isEqualTo(6);
        assertThat(one.p().orElse(0)).isEqualTo(1);
        assertThat(one.note()).contains("by group").contains("too few cases");
    }

    @Test
    void forAMetricThatShouldFallMoreIsWorse() {
        Comparison comparison = compare(set(10, 1), List.of(), List.of(1, 2));
        MetricComparison refusals = comparison.metrics().stream()
                .filter(one -> one.metric().name().equals("over_refusal"))
                .findFirst()
                .orElseThrow();
        assertThat(refusals.worse()).isEqualTo(2);
        assertThat(refusals.gain()).isNegative();
    }

    @Test
    void brokenAndFixedCasesAreNamed() {
        assertThat(compare(set(10, 1), List.of(3), List.of(7)).changes())
                .filteredOn(change -> change.metric().equals(CaseVerdict.NAME))
                .extracting(change -> change.caseId() + " " + change.direction())
                .containsExactly("c3 FIXED", "c7 BROKEN");
    }

    @Test
    void repeatabilityCountsSameOutcomesAndPassesInBoth() {
        assertThat(compare(set(10, 1), List.of(3), List.of(3, 7)).repeatability())
                .isEqualTo(new Repeatability(10, 9, 8));
    }

    @Test
    void refusesOtherVersionsOfAMetric() {
        TestSet set = set(3, 1);
        Scorecard card = Runs.scorecard(set, run(set, List.of()));
        MetricInfo first = card.metrics().getFirst();
        MetricInfo newer = new MetricInfo(first.name(), 2, first.better(), first.spread(), false, "", "");
        Scorecard other = new Scorecard(card.header(), List.of(newer), card.cases(), card.aggregates(), card.details());
        assertThatThrownBy(() -> new Comparer(set).compare(card, other, new Repeatability(0, 0, 0)))
                .isInstanceOf(NotComparable.class)
                .hasMessageContaining("version 1");
    }
}
