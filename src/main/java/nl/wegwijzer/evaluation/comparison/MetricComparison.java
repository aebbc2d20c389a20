package nl.wegwijzer.evaluation.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.statistics.Interval;

/**
 * One metric before and after, over the cases that have a value in both runs.
 *
 * @param pairs how many cases those are
 * @param worse cases that lost
 * @param better cases that won
 * @param p of the exact test; empty when there is nothing to test
 * @param adjusted p after Holm's correction over the metrics that were compared together
 * @param interval of the difference; empty when there are too few cases
 * @param note what kind of test it was, and what couldn't be said
 */
public record MetricComparison(
        MetricInfo metric,
        Slice slice,
        int pairs,
        double before,
        double after,
        int worse,
        int better,
        OptionalDouble p,
        OptionalDouble adjusted,
        Optional<Interval> interval,
        String note) {

    /** After minus before. */
    public double difference() {
        return after - before;
    }

    /** Positive when it became better, whichever way the metric goes. */
    public double gain() {
        return metric.better().gain(before, after);
    }

    /** The same with a corrected p. */
    MetricComparison adjustedTo(double value) {
        return new MetricComparison(
                metric, slice, pairs, before, after, worse, better, p, OptionalDouble.of(value), interval, note);
    }
}
