package nl.wegwijzer.bench;

import java.util.Map;
import java.util.TreeMap;

/**
 * One part of a long run; times are in milliseconds, from when a question should have been asked.
 *
 * @param offeredPerSecond questions that were really sent
 * @param accepted how many were answered
 * @param refused how many got 429 or 503
 * @param failed how many got anything else, or nothing
 * @param statuses how many had which status; 0 for connections that were lost
 */
public record LoadPart(
        double offeredPerSecond,
        long accepted,
        long refused,
        long failed,
        double p50,
        double p99,
        double max,
        Map<Integer, Long> statuses) {
    /** Copies the counts. */
    public LoadPart {
        statuses = new TreeMap<>(statuses);
    }

    static LoadPart of(OpenLoad.Outcome outcome) {
        long accepted = outcome.accepted().getTotalCount();
        long refused =
                outcome.statuses().getOrDefault(429, 0L) + outcome.statuses().getOrDefault(503, 0L);
        long all =
                outcome.statuses().values().stream().mapToLong(Long::longValue).sum();
        return new LoadPart(
                outcome.offered(),
                accepted,
                refused,
                all - accepted - refused,
                outcome.millis(50),
                outcome.millis(99),
                outcome.millis(100),
                outcome.statuses());
    }
}
