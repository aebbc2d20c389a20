package nl.wegwijzer.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/** Some clients that each ask one question after the other, as fast as the answers come. */
final class Load {
    private static final int DIGITS = 3;
    private static final int OK = 200;

    private final int port;
    private final Supplier<String> questions;

    Load(int port, Supplier<String> questions) {
        this.port = port;
        this.questions = questions;
    }

    /** What came of it; the histogram counts nanoseconds. */
    record Outcome(Histogram nanos, long failures, long bytes, double seconds) {
        double millis(double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e6;
        }

        double perSecond() {
            return nanos.getTotalCount() / seconds;
        }

        int meanBytes() {
            return Math.toIntExact(bytes / Math.max(1, nanos.getTotalCount()));
        }
    }

    /** Runs for a time; returns when the last answers are in. */
    Outcome run(int clients, Duration duration) throws IOException, InterruptedException {
        long started = System.nanoTime();
        long end = started + duration.toNanos();
        List<Future<Outcome>> running = new ArrayList<>();
        Histogram all = new Histogram(DIGITS);
        long failures = 0;
        long bytes = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> askUntil(end)));
            }
            for (Future<Outcome> client : running) {
                Outcome outcome = client.get();
                all.add(outcome.nanos());
                failures += outcome.failures();
                bytes += outcome.bytes();
            }
        } catch (ExecutionException e) {
            throw new IOException("a client gave up: " + e.getCause(), e);
        }
        return new Outcome(all, failures, bytes, (System.nanoTime() - started) / 1e9);
    }

    private Outcome askUntil(long end) throws IOException {
        Histogram nanos = new Histogram(DIGITS);
        long failures = 0;
        long bytes = 0;
        try (KeepAliveClient client = new KeepAliveClient(port)) {
            while (System.nanoTime() < end) {
                String question = questions.get();
                long asked = System.nanoTime();
                KeepAliveClient.Received received = client.ask(question);
                nanos.recordValue(System.nanoTime() - asked);
                failures += received.status() == OK ? 0 : 1;
                bytes += received.bytes();
            }
        }
        return new Outcome(nanos, failures, bytes, 0);
    }
}
