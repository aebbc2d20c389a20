package nl.wegwijzer.http;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests under way, so that the server can end when the last has landed. */
final class Flights {
    /** The server itself is one party: while it stands, the number never falls to zero, where a phaser ends. */
    private final Phaser parties = new Phaser(1);

    private volatile boolean draining;

    /** Begins a request; false when no more are taken. Each true needs one {@link #end}. */
    boolean begin() {
        return !draining && parties.register() >= 0;
    }

    void end() {
        parties.arriveAndDeregister();
    }

    boolean draining() {
        return draining;
    }

    /** Takes no more requests, and waits for those under way, but no longer than this. To be called once. */
    void drain(Duration patience) {
        draining = true;
        int phase = parties.arriveAndDeregister();
        try {
            parties.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
