package nl.wegwijzer.evaluation.metric.population;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Details.Percentiles;
import nl.wegwijzer.evaluation.score.Figure;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.NearestRank;

/** How long replies took, in milliseconds. */
public final class LatencyMetrics {
    private static final String TOTAL = "total";

    private LatencyMetrics() {}

    /** Three percentiles. */
    public static List<Metric> all() {
        return List.of(metric("latency_p50", 0.5), metric("latency_p95", 0.95), metric("latency_p99", 0.99));
    }

    /** Percentiles by stage, where replies carry times by stage; the whole reply first. */
    public static Map<String, Percentiles> stages(List<ScoredAnswer> answers) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (ScoredAnswer scored : answers) {
            CaseAnswer answer = scored.answer();
            times.computeIfAbsent(TOTAL, key -> new ArrayList<>()).add(answer.millis());
            answer.reply()
                    .extras()
                    .stages()
                    .forEach((stage, millis) -> times.computeIfAbsent(stage, key -> new ArrayList<>())
                            .add(millis));
        }
        Map<String, Percentiles> stages = new LinkedHashMap<>();
        times.forEach((stage, millis) -> stages.put(stage, percentiles(millis)));
        return stages;
    }

    private static Percentiles percentiles(List<Double> millis) {
        double[] values = millis.stream().mapToDouble(Double::doubleValue).toArray();
        return new Percentiles(
                values.length, NearestRank.of(values, 0.5), NearestRank.of(values, 0.95), NearestRank.of(values, 0.99));
    }

    private static Metric metric(String name, double part) {
        MetricInfo info = new MetricInfo(
                name, 1, Better.LOWER, Spread.NONE, false, "", "Milliseconds, as the caller saw them (nearest rank).");
        return new Metric.OfCases(
                info,
                answers -> answers.isEmpty()
                        ? Figure.notApplicable("there is no reply")
                        : Figure.of(
                                NearestRank.of(
                                        answers.stream()
                                                .mapToDouble(one -> one.answer().millis())
                                                .toArray(),
                                        part),
                                answers.size(),
                                ""));
    }
}
