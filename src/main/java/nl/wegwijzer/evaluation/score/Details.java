package nl.wegwijzer.evaluation.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables and curves of all cases that people wrote.
 *
 * @param confusion expected outcomes against those that came
 * @param riskCoverage from the surest reply on; one point per confidence
 * @param reliability bins of confidence that hold a reply
 * @param stages milliseconds by stage; {@code total} is the whole reply as the caller saw it
 */
public record Details(
        List<ConfusionCell> confusion,
        List<CoveragePoint> riskCoverage,
        List<ReliabilityBin> reliability,
        Map<String, Percentiles> stages) {

    /** Copies the collections. */
    public Details {
        confusion = List.copyOf(confusion);
        riskCoverage = List.copyOf(riskCoverage);
        reliability = List.copyOf(reliability);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /**
     * How often one outcome was expected and another came.
     *
     * @param came an outcome's name, or {@code fault}
     */
    public record ConfusionCell(String expected, String came, int cases) {}

    /**
     * The risk when only replies of at least a confidence are given.
     *
     * @param risk errors among those given
     * @param generalizedRisk errors among those given, as a part of all
     */
    public record CoveragePoint(double confidence, double coverage, double risk, double generalizedRisk) {}

    /** Replies whose confidence lies from {@code low} to {@code high}: what they said and how many were right. */
    public record ReliabilityBin(double low, double high, int cases, double meanConfidence, double accuracy) {}

    /** Of milliseconds, by nearest rank. */
    public record Percentiles(int n, double p50, double p95, double p99) {}
}
