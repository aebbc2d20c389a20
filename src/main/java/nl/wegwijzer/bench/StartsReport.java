package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How long starts took.
 *
 * @param seconds from the command to the line that the server answers
 */
public record StartsReport(int starts, Spread seconds) {
    /** A restart that short is over before most people ask again. */
    private static final double PROMISED = 0.7;

    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        return seconds.median() < PROMISED
                ? List.of()
                : List.of(String.format(Locale.ROOT, "half of them took %.1f s or longer", PROMISED));
    }

    /** The lines of it. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(String.format(
                                Locale.ROOT,
                                "%d starts: median %.2f s (%.2f to %.2f)",
                                starts,
                                seconds.median(),
                                seconds.min(),
                                seconds.max())),
                        faults().stream().map(fault -> "FAILED: " + fault))
                .toList();
    }
}
