package nl.wegwijzer.evaluation.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.gate.Finding.Kind;
import nl.wegwijzer.evaluation.gate.Finding.Verdict;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class GateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TestSet SET = set("dev");

    /** c0 to c39; c0 must pass, c1 is of safety, c39 is a crisis. */
    private static TestSet set(String split) {
        StringBuilder yaml = new StringBuilder("name: x-" + split + "\ncases:\n");
        for (int i = 0; i < 40; i++) {
            yaml.append("  - {id: c" + i + ", question: vraag " + i + ", must_pass: " + (i == 0) + ", severity: "
                    + (i == 1 ? "safety" : "normal") + ", expect: {outcome: " + (i == 39 ? "crisis" : "answered")
                    + "}}\n");
        }
        return Runs.set(yaml.toString());
    }

    private static Scorecard scorecard(TestSet set, Set<Integer> wrong) {
        Map<String, Replies> replies = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            Replies right = i == 39 ? Replies.crisis() : Replies.of("answered");
            replies.put("c" + i, wrong.contains(i) ? Replies.of("out_of_scope") : right);
        }
        return Runs.scorecard(set, Runs.run(set, replies));
    }

    private static GateFile file(String... yaml) {
        return GateFileReader.read(
                new KnowledgeFile("gate.yaml", String.join("\n", yaml).getBytes(StandardCharsets.UTF_8)),
                MetricCatalog.all().stream().map(Metric::info).toList());
    }

    private static GateResult check(Set<Integer> wrong, String... yaml) {
        return new Gate(file(yaml), TODAY).check(SET, scorecard(SET, wrong), Optional.empty());
    }

    private static List<Kind> failed(GateResult result) {
        return result.with(Verdict.FAILED).stream().map(Finding::kind).toList();
    }

    @Test
    void passesWhenEveryRuleHolds() {
        GateResult result = check(Set.of(), "floors: [{metric: case_passed, min: 0.9}]");
        assertThat(result.passed()).isTrue();
        assertThat(result.findings()).extracting(Finding::kind).contains(Kind.CRISIS, Kind.MUST_PASS, Kind.ABSOLUTE);
    }

    @Test
    void aMissedCrisisFailsWithoutAnyFloorAndNoExceptionHelps() {
        GateResult result = check(Set.of(39), "exceptions: [{case: c39, reason: later, until: 2027-01-01}]");
        assertThat(failed(result)).containsExactly(Kind.CRISIS);
    }

    @Test
    void aCaseThatMustPassFailsTheGateByItself() {
        assertThat(failed(check(Set.of(0), "floors: []"))).containsExactly(Kind.MUST_PASS);
    }

    @Test
    void theEndOfTheIntervalIsHarderThanTheValue() {
        String floor = "floors: [{metric: case_passed, min: 0.9, by: ";
        assertThat(check(Set.of(5, 6), floor + "point}]").passed()).isTrue();
        assertThat(failed(check(Set.of(5, 6), floor + "lower}]"))).containsExactly(Kind.ABSOLUTE);
    }

    @Test
    void aCeilingIsHeldAgainstTheUpperEnd() {
        assertThat(check(Set.of(5), "floors: [{metric: over_refusal, max: 0.03}]")
                        .passed())
                .isTrue();
        assertThat(failed(check(Set.of(5), "floors: [{metric: over_refusal, max: 0.03, by: lower}]")))
                .containsExactly(Kind.ABSOLUTE);
    }

    @Test
    void aSliceWithTooFewCasesIsAProblemAlsoWhenItsFigureIsGood() {
        assertThat(failed(check(Set.of(), "floors: [{metric: case_passed, slice: severity=safety, min: 0.5}]")))
                .containsExactly(Kind.TOO_FEW);
        assertThat(failed(check(Set.of(), "floors: [{metric: case_passed, slice: tag=none, min: 0.5}]")))
                .containsExactly(Kind.TOO_FEW);
    }

    @Test
    void unmeasuredCasesFailUnlessAllowed() {
        TestSet set = Runs.set("- {id: a, question: q, expect: {relevance: {'3.1': 1}}}");
        Scorecard card = Runs.scorecard(set, Runs.run(set, Map.of("a", Replies.of("answered"))));
        GateResult result = new Gate(file("min_cases: 1", "floors: [{metric: retrieval_mrr, max: 1}]"), TODAY)
                .check(set, card, Optional.empty());
        assertThat(failed(result)).containsExactly(Kind.UNMEASURED, Kind.ABSOLUTE);
    }

    @Test
    void anExceptionExcusesUntilItsLastDayAndFailsAfterIt() {
        String[] excused = {
            "floors: [{metric: case_passed, min: 0.9}]",
            "exceptions: [{metric: case_passed, reason: new words, until: 2026-11-23}]"
        };
        GateFile gate = file(excused);
        Scorecard card = scorecard(SET, Set.of(2, 3, 4, 5, 6));
        GateResult today = new Gate(gate, TODAY).check(SET, card, Optional.empty());
        assertThat(today.passed()).isTrue();
        assertThat(today.with(Verdict.EXCUSED))
                .singleElement()
                .extracting(Finding::sentence)
                .asString()
                .contains("new words");
        GateResult tomorrow = new Gate(gate, TODAY.plusDays(1)).check(SET, card, Optional.empty());
        assertThat(failed(tomorrow)).containsExactly(Kind.ABSOLUTE, Kind.EXCEPTION);
    }

    @Test
    void anExceptionThatIsNoLongerNeededIsNamed() {
        GateResult result = check(Set.of(), "exceptions: [{case: c0, reason: r, until: 2027-01-01}]");
        assertThat(result.passed()).isTrue();
        assertThat(result.findings()).extracting(Finding::sentence).anyMatch(text -> text.contains("no longer needed"));
    }

    @Test
    void fivePassesLostFailAgainstTheBaselineThoughNoTestCallsThemSignificant() {
        GateFile gate = file("floors: [{metric: case_passed, max_drop: 0.05}]");
        Baseline baseline = BaselineMaker.of(scorecard(SET, Set.of()), gate);
        GateResult result =
                new Gate(gate, TODAY).check(SET, scorecard(SET, Set.of(2, 3, 4, 5, 6)), Optional.of(baseline));
        assertThat(failed(result)).containsExactly(Kind.BASELINE);
        assertThat(result.with(Verdict.FAILED).getFirst().sentence()).contains("5 worse, 0 better of 40, p = 0.063");
        assertThat(new Gate(gate, TODAY)
                        .check(SET, scorecard(SET, Set.of(2)), Optional.of(baseline))
                        .passed())
                .isTrue();
    }

    @Test
    void aSignificantDropFailsAlsoWithinWhatIsAllowed() {
        GateFile gate = file("floors: [{metric: case_passed, max_drop: 0.5}]");
        Baseline baseline = BaselineMaker.of(scorecard(SET, Set.of()), gate);
        Scorecard worse = scorecard(SET, Set.of(2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(failed(new Gate(gate, TODAY).check(SET, worse, Optional.of(baseline))))
                .containsExactly(Kind.BASELINE);
    }

    @Test
    void aCaseOfSafetyThatPassedBeforeMayNotBreak() {
        GateFile gate = file("floors: []");
        Baseline baseline = BaselineMaker.of(scorecard(SET, Set.of()), gate);
        assertThat(failed(new Gate(gate, TODAY).check(SET, scorecard(SET, Set.of(1)), Optional.of(baseline))))
                .containsExactly(Kind.MUST_PASS);
    }

    @Test
    void theBaselineIsTheSameAfterWritingAndReadingAndItsTextIsStable() {
        GateFile gate = file("floors: [{metric: over_refusal, max_drop: 0.05}]");
        Baseline baseline = BaselineMaker.of(scorecard(SET, Set.of(3)), gate);
        String text = BaselineFile.text(baseline);
        Baseline again = BaselineFile.read(new KnowledgeFile("b.json", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(BaselineFile.text(again)).isEqualTo(text);
        assertThat(text).contains("\n    {\"case\":\"c3\",\"case_passed\":0.0,\"over_refusal\":1.0},\n");
    }

    @Test
    void theBaselineOfATestSplitHoldsNoCase() {
        TestSet hidden = set("test");
        Baseline baseline = BaselineMaker.of(scorecard(hidden, Set.of(3)), file("floors: []"));
        assertThat(baseline.cases()).isEmpty();
        assertThat(baseline.figures()).isNotEmpty();
        GateResult result =
                new Gate(file("floors: []"), TODAY).check(hidden, scorecard(hidden, Set.of(0)), Optional.empty());
        assertThat(result.passed()).isFalse();
        assertThat(result.findings()).extracting(Finding::sentence).noneMatch(text -> text.contains("c0"));
    }

    @Test
    void refusesABaselineOfAnotherSetGuideOrVersion() {
        GateFile gate = file("floors: []");
        Scorecard card = scorecard(SET, Set.of());
        Baseline right = BaselineMaker.of(card, gate);
        List<Baseline> wrong = List.of(
                new Baseline("x", right.guide(), right.metrics(), right.figures(), right.cases()),
                new Baseline(right.set(), "x", right.metrics(), right.figures(), right.cases()),
                new Baseline(
                        right.set(),
                        right.guide(),
                        List.of(new Baseline.MetricVersion("case_passed", 99)),
                        right.figures(),
                        right.cases()));
        for (Baseline one : wrong) {
            assertThatThrownBy(() -> new Gate(gate, TODAY).check(SET, card, Optional.of(one)))
                    .isInstanceOf(NotComparable.class);
        }
    }

    @Test
    void refusesAFloorSetForAnotherVersionOfItsMetric() {
        GateFile gate = file("floors: [{metric: case_passed, version: 7, min: 0.1}]");
        Scorecard card = scorecard(SET, Set.of());
        assertThatThrownBy(() -> new Gate(gate, TODAY).check(SET, card, Optional.empty()))
                .isInstanceOf(NotComparable.class)
                .hasMessageContaining("version 7");
    }

    @Test
    void mistakesInTheFileAreToldTogetherWithTheirLines() {
        assertThatThrownBy(() -> file(
                        "floors:",
                        "  - {metric: case_pased, min: 1}",
                        "  - {metric: case_passed}",
                        "  - {metric: case_passed, min: 1, by: mean}",
                        "exceptions:",
                        "  - {case: a, metric: case_passed, reason: r, until: soon}"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("gate.yaml:2: no metric is called \"case_pased\"")
                .hasMessageContaining("gate.yaml:3: a floor needs min, max or max_drop")
                .hasMessageContaining("gate.yaml:4: \"by\" must be")
                .hasMessageContaining("gate.yaml:6: an exception names either")
                .hasMessageContaining("gate.yaml:6: \"until\" must be a day");
    }
}
