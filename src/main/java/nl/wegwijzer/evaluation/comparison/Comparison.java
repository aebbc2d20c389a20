package nl.wegwijzer.evaluation.comparison;

import java.util.List;
import nl.wegwijzer.evaluation.run.RunHeader;

/**
 * What changed between two runs.
 *
 * @param metrics in the order of the metrics, over all cases that people wrote
 * @param changes in the order of the set; of a hidden set nobody may show them
 * @param warnings what makes the two less comparable, for people to read
 */
public record Comparison(
        RunHeader before,
        RunHeader after,
        List<MetricComparison> metrics,
        List<CaseChange> changes,
        Repeatability repeatability,
        List<String> warnings) {

    /** Copies the lists. */
    public Comparison {
        metrics = List.copyOf(metrics);
        changes = List.copyOf(changes);
        warnings = List.copyOf(warnings);
    }
}
