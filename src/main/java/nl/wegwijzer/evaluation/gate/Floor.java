package nl.wegwijzer.evaluation.gate;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.score.Slice;

/**
 * One rule about a metric over a slice.
 *
 * @param version the metric's version that the figures were set for; empty when it doesn't matter
 * @param limits what is asked
 */
public record Floor(int line, String metric, OptionalDouble version, Slice slice, Limits limits) {

    /**
     * What is asked of a figure.
     *
     * @param min at least this
     * @param max at most this
     * @param bound which figure is compared
     * @param maxDrop how much worse than the baseline it may be; empty when the baseline doesn't matter
     * @param maxUnmeasured the part of the cases that may be without a value; empty for the file's own
     */
    public record Limits(
            OptionalDouble min,
            OptionalDouble max,
            Bound bound,
            OptionalDouble maxDrop,
            OptionalDouble maxUnmeasured) {}

    /** Which figure is compared with a limit. */
    public enum Bound {
        /** The value itself. */
        POINT,
        /** The end of its interval on the bad side: what the set proves. */
        LOWER;

        static Optional<Bound> of(String name) {
            return switch (name) {
                case "point" -> Optional.of(POINT);
                case "lower" -> Optional.of(LOWER);
                default -> Optional.empty();
            };
        }
    }

    /** Such as {@code citation_recall, lang=nl}. */
    String subject() {
        return metric + ", " + slice;
    }
}
