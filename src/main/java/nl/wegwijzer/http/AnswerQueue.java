package nl.wegwijzer.http;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;

/**
 * Has answers made by a few threads of its own, in the order in which they were asked for. An answer is all computation:
 * made on the virtual threads that serve the connections, it would keep new connections from being read, and some would
 * wait for seconds while others are served at once. Nor does a reader who takes in slowly hold up who makes the answers.
 */
final class AnswerQueue implements AutoCloseable {
    /** How often a reader who waits is looked after: whoever has gone by then needn't be answered. */
    private static final long LOOK_MILLIS = 1_000;

    private final ThreadPoolExecutor makers;
    private final WaitLimits limits;
    private final LongSupplier nanos;
    /** When nobody was waiting for the last time. */
    private volatile long nobodyAt;

    /** Hears what happens, on the thread that asked. */
    @FunctionalInterface
    interface Listener {
        /** Something happened. */
        void event(AnswerEvent event);

        /** Nothing happened for a while. */
        default void waiting() {}
    }

    /**
     * Starts with nobody waiting.
     *
     * @param makers how many answers are made at a time
     * @param limits how many may wait, and how long
     * @param nanos a clock that only goes forward
     */
    AnswerQueue(int makers, WaitLimits limits, LongSupplier nanos) {
        this.limits = limits;
        this.nanos = nanos;
        this.nobodyAt = nanos.getAsLong();
        this.makers = new ThreadPoolExecutor(
                makers,
                makers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(limits.places()),
                Thread.ofPlatform().name("answer-", 1).daemon().factory());
    }

    /**
     * Waits for its turn and for the answer.
     *
     * @param listener hears what happens, on the thread of the caller; when it throws, the answer is given up, and with it
     *     the call to a model
     * @throws ProblemException when too many wait, or this one has waited for too long
     */
    Reply answer(Backend.Answering answering, ChatRequest request, Listener listener) {
        Turn turn = new Turn(answering, request);
        Future<Reply> reply = submit(turn);
        boolean heard = false;
        try {
            hear(turn, listener);
            heard = true;
            return reply.get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for an answer");
        } finally {
            if (!heard) {
                reply.cancel(true);
                makers.remove((Runnable) reply);
            }
        }
    }

    private void hear(Turn turn, Listener listener) throws InterruptedException {
        while (true) {
            Optional<AnswerEvent> event = turn.events.poll(turn.lookMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                if (turn.missed()) {
                    throw new ProblemException(ProblemCode.TOO_BUSY);
                }
                listener.waiting();
            } else if (event.isPresent()) {
                listener.event(event.get());
            } else {
                return;
            }
        }
    }

    private Future<Reply> submit(Turn turn) {
        try {
            return makers.submit(RequestName.carriedBy(turn::take));
        } catch (RejectedExecutionException e) {
            throw new ProblemException(ProblemCode.TOO_BUSY);
        }
    }

    /** How long a question that comes now may wait. */
    private long patience(long now) {
        if (makers.getQueue().isEmpty()) {
            nobodyAt = now;
        }
        return now - nobodyAt > limits.untilCrowd().toNanos()
                ? limits.inCrowd().toNanos()
                : limits.inBurst().toNanos();
    }

    /** One question's place in the queue. */
    private final class Turn {
        private final Backend.Answering answering;
        private final ChatRequest request;
        private final BlockingQueue<Optional<AnswerEvent>> events = new LinkedBlockingQueue<>();
        private final long latest;
        /** Set by whoever decides first: the maker that begins, or the reader whose wait is over. */
        private final AtomicBoolean decided = new AtomicBoolean();

        Turn(Backend.Answering answering, ChatRequest request) {
            this.answering = answering;
            this.request = request;
            long now = nanos.getAsLong();
            this.latest = now + patience(now);
        }

        /** Makes the answer, on the thread of a maker. */
        Reply take() {
            if (makers.getQueue().isEmpty()) {
                nobodyAt = nanos.getAsLong();
            }
            try {
                if (missed() || !decided.compareAndSet(false, true)) {
                    throw new ProblemException(ProblemCode.TOO_BUSY);
                }
                return answering.answer(request, event -> events.add(Optional.of(event)));
            } finally {
                events.add(Optional.empty());
            }
        }

        /** Whether it has waited for too long and is given up; from then on nobody begins with it. */
        boolean missed() {
            return late() && decided.compareAndSet(false, true);
        }

        private boolean late() {
            return nanos.getAsLong() - latest > 0;
        }

        /** Until when to listen before looking again. */
        long lookMillis() {
            long left = TimeUnit.NANOSECONDS.toMillis(latest - nanos.getAsLong()) + 1;
            return decided.get() || left <= 0 ? LOOK_MILLIS : Math.min(LOOK_MILLIS, left);
        }
    }

    private static RuntimeException unchecked(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    /** How many wait for their turn. */
    int waiting() {
        return makers.getQueue().size();
    }

    /** Ends those who make answers; none is under way any more. */
    @Override
    public void close() {
        makers.shutdownNow();
    }
}
