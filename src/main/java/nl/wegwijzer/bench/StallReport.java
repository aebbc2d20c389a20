package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wegwijzer.http.WaitLimits;

/**
 * What people met while the model stalled.
 *
 * @param firstSeconds how long the server waits for a model's first sentence
 * @param calls that the model got
 */
public record StallReport(int firstSeconds, int calls, LoadPart load) {
    /** On a machine that is busy with other things now and then somebody is told to come back; hardly anybody may be. */
    private static final double MOST_REFUSED = 0.01;

    /**
     * Milliseconds within which an answer without the model comes: the wait for the model, as long as a question may wait for its
     * turn, and a second for the answer itself.
     */
    public double limitMillis() {
        return firstSeconds * 1_000.0 + WaitLimits.USUAL.inBurst().toMillis() + 1_000;
    }

    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        return Stream.of(
                        calls == 0 ? "the model was never called" : "",
                        load.failed() > 0 ? "somebody met something else than an answer or a refusal" : "",
                        load.refused() > MOST_REFUSED * load.accepted() ? "many were refused" : "",
                        load.max() > limitMillis() ? "an answer took longer than its limit" : "")
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /** The lines of it. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(String.format(
                                Locale.ROOT,
                                "Model stalls at each of %d calls: %d answered (p50 %.1f, p99 %.1f, max %.1f ms; limit %.0f ms),"
                                        + " %d refused, %d failed %s",
                                calls,
                                load.accepted(),
                                load.p50(),
                                load.p99(),
                                load.max(),
                                limitMillis(),
                                load.refused(),
                                load.failed(),
                                load.statuses())),
                        faults().stream().map(fault -> "FAILED: " + fault))
                .toList();
    }
}
