package nl.wegwijzer.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came of malformed requests.
 *
 * @param statuses how many got which; 0 for hanging up without one, -1 for none in five seconds
 * @param before the server after the warm-up
 * @param after the server at the end
 * @param lastStatus of a decent question after all of them
 */
public record FuzzReport(int requests, Map<Integer, Long> statuses, State before, State after, int lastStatus) {
    private static final int BUSY = 503;
    private static final int FIRST_FAILURE = 500;
    private static final double MORE_THREADS = 4;
    /** Compiling alone takes tens of megabytes for a while; a kilobyte left by each of 100,000 requests would show. */
    private static final double MORE_MEGABYTES = 90;

    /** Copies the counts. */
    public FuzzReport {
        statuses = new TreeMap<>(statuses);
    }

    /** What the server holds. */
    public record State(double threads, double connections, double megabytes) {}

    /** What isn't as it should be; empty when all is. */
    public List<String> faults() {
        long failures = statuses.entrySet().stream()
                .filter(entry -> entry.getKey() >= FIRST_FAILURE && entry.getKey() != BUSY)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return Stream.of(
                        failures > 0 ? failures + " requests made the server fail" : "",
                        statuses.getOrDefault(-1, 0L) > 0 ? "some requests got nothing in five seconds" : "",
                        after.threads() > before.threads() + MORE_THREADS ? "threads were left" : "",
                        after.connections() > 1 ? "connections were left" : "",
                        after.megabytes() > before.megabytes() + MORE_MEGABYTES ? "memory grew" : "",
                        lastStatus == 200 ? "" : "a decent question got " + lastStatus)
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /** The lines of it. */
    public List<String> lines() {
        return Stream.concat(
                        Stream.of(
                                requests + " malformed requests, by status (0: hung up): " + statuses,
                                String.format(
                                        Locale.ROOT,
                                        "Threads %.0f, then %.0f; memory %.0f MB, then %.0f; connections left %.0f",
                                        before.threads(),
                                        after.threads(),
                                        before.megabytes(),
                                        after.megabytes(),
                                        // The one that asks is among them.
                                        Math.max(0, after.connections() - 1))),
                        faults().stream().map(fault -> "FAILED: " + fault))
                .toList();
    }
}
