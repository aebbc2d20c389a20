package nl.wegwijzer.model;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** So many calls at once, and a few more that wait a moment for their turn. Thread-safe. */
final class Places {
    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * All free.
     *
     * @param patience how long one waits at most
     */
    Places(int atOnce, int mostWaiting, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = mostWaiting;
        this.patience = patience;
    }

    /**
     * Takes a place, to be given back.
     *
     * @throws CancellationException when nobody waits for the call any more
     */
    boolean take() {
        if (free.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a place");
        } finally {
            waiting.decrementAndGet();
        }
    }

    void giveBack() {
        free.release();
    }
}
