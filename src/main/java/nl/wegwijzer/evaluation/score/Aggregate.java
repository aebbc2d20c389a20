package nl.wegwijzer.evaluation.score;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.statistics.Interval;

/**
 * A metric over a slice.
 *
 * @param value the mean of the cases with a value, or the figure; empty when there is none
 * @param interval empty when none can be given honestly
 * @param note why there is no value or no interval; empty when both are there
 */
public record Aggregate(
        String metric, Slice slice, OptionalDouble value, Counts counts, Optional<Interval> interval, String note) {}
