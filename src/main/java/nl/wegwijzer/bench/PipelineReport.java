package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * What a question costs from its text to its verified reply, in milliseconds.
 *
 * @param replies in all rounds together
 */
public record PipelineReport(long replies, Spread p50, Spread p95, Spread p99, Spread longest) {
    private static final double NANOS = 1e6;

    /** Who types waits for the network, not for this. */
    private static final double MOST = 10;

    static PipelineReport of(List<Histogram> rounds) {
        return new PipelineReport(
                rounds.stream().mapToLong(Histogram::getTotalCount).sum(),
                spread(rounds, 50),
                spread(rounds, 95),
                spread(rounds, 99),
                spread(rounds, 100));
    }

    private static Spread spread(List<Histogram> rounds, double percentile) {
        return Spread.of(rounds.stream()
                .map(round -> round.getValueAtPercentile(percentile) / NANOS)
                .toList());
    }

    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        return p99.median() < MOST
                ? List.of()
                : List.of(String.format(Locale.ROOT, "one reply in a hundred took %.0f ms or longer", MOST));
    }

    /** The lines of it. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(String.format(
                                Locale.ROOT,
                                "%d replies, one after the other: p50 %s, p95 %s, p99 %s, longest %s ms",
                                replies,
                                text(p50),
                                text(p95),
                                text(p99),
                                text(longest))),
                        faults().stream().map(fault -> "FAILED: " + fault))
                .toList();
    }

    private static String text(Spread spread) {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", spread.median(), spread.min(), spread.max());
    }
}
