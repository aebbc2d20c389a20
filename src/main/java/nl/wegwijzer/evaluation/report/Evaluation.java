package nl.wegwijzer.evaluation.report;

import java.util.Optional;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/**
 * Everything that a report can show of one run. When {@code set.isHidden()} no single case may be shown.
 *
 * @param before the run that it was compared with
 * @param comparison what changed since then
 * @param gate what the gate says, when there is one
 */
public record Evaluation(
        Guide guide,
        TestSet set,
        Run run,
        Scorecard scorecard,
        Optional<Run> before,
        Optional<Comparison> comparison,
        Optional<GateResult> gate) {}
