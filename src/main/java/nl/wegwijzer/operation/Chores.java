package nl.wegwijzer.operation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has to be done now and then for as long as the server runs, one thing after the other on a thread of its own. */
public final class Chores implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("chores").daemon().factory());

    /** Does something again and again; that it failed once is logged and doesn't end it. */
    public void every(Duration time, Runnable chore) {
        Future<?> unused =
                thread.scheduleWithFixedDelay(tolerant(chore), time.toMillis(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Does something once, as soon as nothing else is being done; at the end, nothing any more. */
    public void soon(Runnable chore) {
        if (!thread.isShutdown()) {
            thread.execute(tolerant(chore));
        }
    }

    private static Runnable tolerant(Runnable chore) {
        return () -> {
            try {
                chore.run();
            } catch (RuntimeException e) {
                LOG.error("A chore failed", e);
            }
        };
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
