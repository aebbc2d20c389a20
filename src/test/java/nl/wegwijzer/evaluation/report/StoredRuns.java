package nl.wegwijzer.evaluation.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wegwijzer.evaluation.command.EvaluationSource;
import nl.wegwijzer.evaluation.comparison.Comparer;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.comparison.RunAgreement;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.metric.MetricCatalog;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunReader;
import nl.wegwijzer.evaluation.run.SetReference;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.scoring.Scorer;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/** Scores stored runs anew with today's metrics, and compares them. Asks no server. */
public final class StoredRuns implements EvaluationSource {
    private final Guide guide;
    private final Function<SetReference, TestSet> sets;
    private final BiFunction<TestSet, Scorecard, Optional<GateResult>> gate;

    /**
     * With the guide that the runs are about.
     *
     * @param sets finds the set that a run answered
     * @param gate judges a scorecard; empty where there is no gate
     */
    public StoredRuns(
            Guide guide,
            Function<SetReference, TestSet> sets,
            BiFunction<TestSet, Scorecard, Optional<GateResult>> gate) {
        this.guide = guide;
        this.sets = sets;
        this.gate = gate;
    }

    @Override
    public Evaluation load(Path run, Optional<Path> previous) {
        Run now = RunReader.read(run);
        TestSet set = sets.apply(now.header().set());
        return evaluate(set, now, previous.map(RunReader::read));
    }

    /** The same for runs that were read already. */
    public Evaluation evaluate(TestSet set, Run now, Optional<Run> before) {
        Scorer scorer = MetricCatalog.scorer();
        Scorecard scorecard = scorer.score(set, now, guide);
        Optional<Comparison> comparison = before.map(run -> {
            Scorecard then = scorer.score(set, run, guide);
            return new Comparer(set)
                    .compare(then, scorecard, new RunAgreement(CaseVerdict.NAME).of(run, then, now, scorecard));
        });
        return new Evaluation(guide, set, now, scorecard, before, comparison, gate.apply(set, scorecard));
    }
}
