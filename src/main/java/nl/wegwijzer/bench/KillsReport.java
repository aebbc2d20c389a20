package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What was left after the kills.
 *
 * @param acknowledged lines of feedback that the server said were kept
 * @param kept lines in the file at the end; some may have been written just before a kill, with nobody told any more
 * @param lost lines that were acknowledged, and weren't there after a next start
 * @param torn lines that were no whole line after a next start
 */
public record KillsReport(int kills, long acknowledged, long kept, long lost, long torn) {
    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        return Stream.of(
                        acknowledged == 0 ? "nothing was acknowledged, so that nothing could be lost" : "",
                        lost > 0 ? "acknowledged lines were lost" : "",
                        torn > 0 ? "lines were torn" : "")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /** The lines of it. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(String.format(
                                Locale.ROOT,
                                "%d kills: %d lines of feedback acknowledged, %d kept, %d lost, %d torn",
                                kills,
                                acknowledged,
                                kept,
                                lost,
                                torn)),
                        faults().stream().map(fault -> "FAILED: " + fault))
                .toList();
    }
}
