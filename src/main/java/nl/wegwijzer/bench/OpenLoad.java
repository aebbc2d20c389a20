package nl.wegwijzer.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * Questions at a fixed rate, whether or not the answers keep up, as they come from many people who don't know of each other.
 * A question's time counts from the moment at which it should have been asked.
 */
final class OpenLoad {
    private static final int OK = 200;
    private static final int LOST = 0;
    private static final int DIGITS = 3;

    private final int port;
    private final Supplier<String> questions;

    OpenLoad(int port, Supplier<String> questions) {
        this.port = port;
        this.questions = questions;
    }

    /**
     * What came of it.
     *
     * @param accepted nanoseconds of the answers with status 200
     * @param statuses how many had which; 0 for connections that were lost
     * @param offered questions per second that were really sent
     */
    record Outcome(Histogram accepted, Map<Integer, Long> statuses, double offered) {
        double millis(double percentile) {
            return accepted.getValueAtPercentile(percentile) / 1e6;
        }
    }

    /** Runs for a time over some connections; more than these are never under way. */
    Outcome run(double perSecond, int connections, Duration duration) throws InterruptedException {
        Histogram accepted = new Histogram(DIGITS);
        Map<Integer, Long> statuses = new TreeMap<>();
        AtomicLong next = new AtomicLong();
        long started = System.nanoTime();
        long count = (long) (perSecond * duration.toNanos() / TimeUnit.SECONDS.toNanos(1));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                threads.execute(() -> {
                    Asker asker = new Asker();
                    for (long mine = next.getAndIncrement(); mine < count; mine = next.getAndIncrement()) {
                        asker.ask(started + (long) (mine * TimeUnit.SECONDS.toNanos(1) / perSecond));
                    }
                    asker.close();
                    synchronized (statuses) {
                        accepted.add(asker.accepted);
                        asker.statuses.forEach((status, number) -> statuses.merge(status, number, Long::sum));
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Outcome(accepted, statuses, count / seconds);
    }

    /** One connection, opened anew when it is lost. */
    private final class Asker {
        private final Histogram accepted = new Histogram(DIGITS);
        private final Map<Integer, Long> statuses = new TreeMap<>();
        private Optional<KeepAliveClient> client = Optional.empty();

        void ask(long at) {
            long wait = at - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(wait);
            }
            int status = status();
            if (status == OK) {
                accepted.recordValue(Math.max(0, System.nanoTime() - at));
            }
            statuses.merge(status, 1L, Long::sum);
        }

        private int status() {
            try {
                if (client.isEmpty()) {
                    client = Optional.of(new KeepAliveClient(port));
                }
                return client.orElseThrow().ask(questions.get()).status();
            } catch (IOException e) {
                close();
                return LOST;
            }
        }

        void close() {
            try {
                if (client.isPresent()) {
                    client.get().close();
                }
            } catch (IOException e) {
                // It is closed all the same.
            }
            client = Optional.empty();
        }
    }
}
