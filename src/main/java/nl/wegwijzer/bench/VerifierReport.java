package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;

/**
 * What checking one sentence of a written answer costs, in milliseconds.
 *
 * @param held share of the sentences that were supported
 */
public record VerifierReport(long sentences, double held, double mean, double p50, double p99, double longest) {
    static final double NANOS = 1e6;
    /** It must not be felt beside a model that writes a sentence in hundreds of them. */
    private static final double MOST = 1;

    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        return mean < MOST ? List.of() : List.of("a sentence takes " + mean + " ms on average; the aim is under 1 ms");
    }

    /** The lines of it. */
    public List<String> lines() {
        String line = String.format(
                Locale.ROOT,
                "The verifier, one thread: %d sentences (%.0f %% held), each %.3f ms on average, p50 %.3f, p99 %.3f, longest"
                        + " %.1f",
                sentences,
                held * 100,
                mean,
                p50,
                p99,
                longest);
        return faults().isEmpty() ? List.of(line) : List.of(line, "FAILED: " + faults().getFirst());
    }
}
