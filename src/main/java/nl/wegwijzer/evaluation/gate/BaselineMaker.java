package nl.wegwijzer.evaluation.gate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;

/** Takes from a scorecard what a later gate compares with: the gated metrics, and whether each case passed. */
public final class BaselineMaker {
    private BaselineMaker() {}

    /** Of a scorecard, for a gate. */
    public static Baseline of(Scorecard scorecard, GateFile gate) {
        TreeSet<String> names = new TreeSet<>();
        names.add(Gate.VERDICT);
        gate.floors().stream()
                .filter(floor -> floor.limits().maxDrop().isPresent())
                .map(Floor::metric)
                .forEach(names::add);
        return new Baseline(
                scorecard.header().set().hash(),
                scorecard.header().guide(),
                names.stream()
                        .flatMap(name -> scorecard.metric(name).stream())
                        .map(Baseline.MetricVersion::of)
                        .toList(),
                scorecard.aggregates().stream()
                        .filter(one -> names.contains(one.metric()))
                        .sorted(Comparator.comparing(one -> one.metric() + " " + one.slice()))
                        .map(Baseline.BaselineFigure::of)
                        .flatMap(Optional::stream)
                        .toList(),
                scorecard.isHidden() ? List.of() : cases(scorecard, names));
    }

    private static List<CaseScores> cases(Scorecard scorecard, Set<String> names) {
        return scorecard.cases().stream().map(one -> only(one, names)).toList();
    }

    private static CaseScores only(CaseScores one, Set<String> names) {
        Map<String, Score> scores = new LinkedHashMap<>();
        names.forEach(name ->
                one.score(name).filter(Score.Value.class::isInstance).ifPresent(score -> scores.put(name, score)));
        return new CaseScores(one.caseId(), scores);
    }
}
