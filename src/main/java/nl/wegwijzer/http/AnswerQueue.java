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
     * @param places how many may wait; one more is refused
     */
    AnswerQueue(int makers, int places) {
        this.makers = new ThreadPoolExecutor(
                makers,
                makers,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(places),
                Thread.ofPlatform().name("answer-", 1).daemon().factory());
    }

    /**
     * Waits for its turn and for the answer.
     *
     * @param listener hears what happens, on the thread of the caller; when it throws, the answer is given up, and with it
     *     the call to a model
     * @throws ProblemException when too many wait
     */
    Reply answer(Backend.Answering answering, ChatRequest request, Listener listener) {
        BlockingQueue<Optional<AnswerEvent>> events = new LinkedBlockingQueue<>();
        Future<Reply> reply = submit(answering, request, events);
        boolean heard = false;
        try {
            hear(events, listener);
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
            }
        }
    }

    private static void hear(BlockingQueue<Optional<AnswerEvent>> events, Listener listener)
            throws InterruptedException {
        while (true) {
            Optional<AnswerEvent> event = events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (event == null) {
                listener.waiting();
            } else if (event.isPresent()) {
                listener.event(event.get());
            } else {
                return;
            }
        }
    }

    private Future<Reply> submit(
            Backend.Answering answering, ChatRequest request, BlockingQueue<Optional<AnswerEvent>> events) {
        try {
            return makers.submit(() -> {
                try {
                    return answering.answer(request, event -> events.add(Optional.of(event)));
                } finally {
                    events.add(Optional.empty());
                }
            });
        } catch (RejectedExecutionException e) {
            throw new ProblemException(ProblemCode.TOO_BUSY);
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
