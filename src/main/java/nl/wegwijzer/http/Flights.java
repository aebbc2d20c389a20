package nl.wegwijzer.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Counts the requests under way, so that the server can end when the last has landed. */
final class Flights {
    /** The server itself is one party: while it stands, the number never falls to zero, where a phaser ends. */
    private final Phaser parties = new Phaser(1);

    private volatile boolean draining;

    /** By number, the oldest first. */
    private final SequencedSet<Long> underWay = new LinkedHashSet<>();

    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private long latest;

    /** What is to be done when no request up to a number is under way any more. */
    private record Waiting(long last, Runnable work) {}

    /** Begins a request; its number, or 0 when no more are taken. Each number needs one {@link #end}. */
    long begin() {
        if (draining || parties.register() < 0) {
            return 0;
        }
        synchronized (this) {
            underWay.add(++latest);
            return latest;
        }
    }

    /** Ends a request. What waited for it is done first: who drains may rely on it. */
    void end(long number) {
        synchronized (this) {
            underWay.remove(number);
        }
        try {
            workThatIsDue().forEach(Runnable::run);
        } finally {
            parties.arriveAndDeregister();
        }
    }

    /** Does something when all requests that are under way now have landed; those that begin later don't matter. */
    void whenLanded(Runnable work) {
        synchronized (this) {
            waiting.add(new Waiting(latest, work));
        }
        workThatIsDue().forEach(Runnable::run);
    }

    private synchronized List<Runnable> workThatIsDue() {
        List<Runnable> due = new ArrayList<>();
        while (!waiting.isEmpty()
                && (underWay.isEmpty() || underWay.getFirst() > waiting.peek().last())) {
            due.add(waiting.remove().work());
        }
        return due;
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
