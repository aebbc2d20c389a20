package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijzer.evaluation.comparison.Comparer;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.comparison.RunAgreement;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.score.Comparability;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.scoring.Scorer;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/** What every command does with a run: score it, compare it with an earlier one, ask the gate. */
final class Judging {
    private final Guide guide;
    private final TestSet set;
    private final Scorer scorer = MetricCatalog.scorer();

    Judging(Guide guide, TestSet set) {
        this.guide = guide;
        this.set = set;
    }

    /** A gate that may be asked. */
    @FunctionalInterface
    interface GateCheck {
        Optional<GateResult> check(TestSet set, Scorecard scorecard);
    }

    Evaluation judge(Run run, String before, GateCheck gate) {
        Scorecard scorecard = scorer.score(set, run, guide);
        Optional<Run> earlier = before.isBlank() ? Optional.empty() : Optional.of(RunReader.read(Path.of(before)));
        Optional<Comparison> comparison = earlier.map(old -> compare(old, run, scorecard));
        return new Evaluation(guide, set, run, scorecard, earlier, comparison, gate.check(set, scorecard));
    }

    private Comparison compare(Run before, Run after, Scorecard scorecard) {
        Comparability.check(before.header(), after.header());
        Scorecard old = scorer.score(set, before, guide);
        return new Comparer(set)
                .compare(old, scorecard, new RunAgreement(CaseVerdict.NAME).of(before, old, after, scorecard));
    }

    /** Prints everything and says how the command ends: missing replies count more than the gate. */
    static int finish(Evaluation evaluation, PrintWriter out) {
        new SummaryText(out).print(evaluation.scorecard());
        evaluation.comparison().ifPresent(comparison -> new ComparisonText(out).print(comparison));
        evaluation.gate().ifPresent(gate -> GateText.print(gate, out));
        boolean failed = evaluation.gate().filter(gate -> !gate.passed()).isPresent();
        if (hasFaults(evaluation.scorecard())) {
            return ExitCode.NO_REPLIES;
        }
        return failed ? ExitCode.GATE_FAILED : ExitCode.OK;
    }

    private static boolean hasFaults(Scorecard scorecard) {
        return scorecard.cases().stream()
                .flatMap(one -> one.scores().values().stream())
                .anyMatch(Score.Fault.class::isInstance);
    }
}
