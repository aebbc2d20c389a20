package nl.wegwijzer.evaluation.metric;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.metric.population.ConfidenceMetrics;
import nl.wegwijzer.evaluation.metric.population.LatencyMetrics;
import nl.wegwijzer.evaluation.score.Details;
import nl.wegwijzer.evaluation.score.Details.ConfusionCell;
import nl.wegwijzer.evaluation.score.Details.CoveragePoint;
import nl.wegwijzer.evaluation.score.Details.ReliabilityBin;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.scoring.DetailsMaker;
import nl.wegwijzer.evaluation.statistics.Calibration;
import nl.wegwijzer.evaluation.statistics.RiskCoverage;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.TestCase;

/** The tables and curves of a run. */
final class RunDetails implements DetailsMaker {
    private static final String FAULT = "fault";

    @Override
    public Details make(List<ScoredAnswer> answers, List<TestCase> faults) {
        List<RiskCoverage.Reply> replies = new ConfidenceMetrics(CaseVerdict::passes).replies(answers);
        return new Details(
                confusion(answers, faults), curve(replies), reliability(replies), LatencyMetrics.stages(answers));
    }

    private static List<ConfusionCell> confusion(List<ScoredAnswer> answers, List<TestCase> faults) {
        Map<List<String>, Integer> cells = Stream.concat(
                        answers.stream()
                                .flatMap(answer -> cell(
                                        answer.answer().testCase(),
                                        answer.answer().reply().outcome().wireName())),
                        faults.stream().flatMap(one -> cell(one, FAULT)))
                .collect(Collectors.toMap(
                        cell -> cell,
                        cell -> 1,
                        Integer::sum,
                        () -> new TreeMap<>(
                                (one, other) -> String.join(" ", one).compareTo(String.join(" ", other)))));
        return cells.entrySet().stream()
                .map(cell -> new ConfusionCell(
                        cell.getKey().getFirst(), cell.getKey().getLast(), cell.getValue()))
                .toList();
    }

    private static Stream<List<String>> cell(TestCase one, String came) {
        return one.expect().outcome().map(Outcome::wireName).map(expected -> List.of(expected, came)).stream();
    }

    private static List<CoveragePoint> curve(List<RiskCoverage.Reply> replies) {
        return replies.isEmpty()
                ? List.of()
                : RiskCoverage.of(replies).points().stream()
                        .map(point -> new CoveragePoint(
                                point.confidence(), point.coverage(), point.risk(), point.generalizedRisk()))
                        .toList();
    }

    private static List<ReliabilityBin> reliability(List<RiskCoverage.Reply> replies) {
        return Calibration.bins(replies).stream()
                .map(bin ->
                        new ReliabilityBin(bin.low(), bin.high(), bin.replies(), bin.meanConfidence(), bin.accuracy()))
                .toList();
    }
}
