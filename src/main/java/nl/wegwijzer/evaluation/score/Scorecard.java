package nl.wegwijzer.evaluation.score;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.run.RunHeader;

/**
 * All scores of one run.
 *
 * @param metrics in the order in which they are shown
 * @param cases in the order of the set; of a hidden set they are there for comparing, and nobody may show them
 * @param aggregates by metric and then by slice
 */
public record Scorecard(
        RunHeader header,
        List<MetricInfo> metrics,
        List<CaseScores> cases,
        List<Aggregate> aggregates,
        Details details) {

    /** Copies the lists. */
    public Scorecard {
        metrics = List.copyOf(metrics);
        cases = List.copyOf(cases);
        aggregates = List.copyOf(aggregates);
    }

    /** The aggregate of a metric over a slice. */
    public Optional<Aggregate> aggregate(String metric, Slice slice) {
        return aggregates.stream()
                .filter(one -> one.metric().equals(metric) && one.slice().equals(slice))
                .findFirst();
    }

    /** What a metric is. */
    public Optional<MetricInfo> metric(String name) {
        return metrics.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The scores of a case. */
    public Optional<CaseScores> scoresOf(String caseId) {
        return cases.stream().filter(one -> one.caseId().equals(caseId)).findFirst();
    }

    /** Whether only aggregates may be shown. */
    public boolean isHidden() {
        return header.set().isHidden();
    }
}
