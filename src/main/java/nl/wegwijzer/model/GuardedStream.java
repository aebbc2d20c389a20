package nl.wegwijzer.model;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** One guarded call. It is begun again once, as long as nothing of it has been read: what was read can't be taken back. */
final class GuardedStream implements ModelStream {
    private static final int MOST_RETRIES = 1;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final int JITTER_MILLIS = 300;

    private final LanguageModel model;
    private final Prompt prompt;
    private final GuardedModel.Surroundings surroundings;
    private final Ended ended;
    private ModelStream stream;
    private int retries;
    private int letters;
    private boolean over;

    /** How a call ended. */
    sealed interface Outcome {
        /** It came to its end. */
        record Whole() implements Outcome {}

        /** Its reader left. */
        record Left() implements Outcome {}

        /** It failed. */
        record Failed(ModelException failure) implements Outcome {}

        /** The name that is counted. */
        default String ending() {
            return switch (this) {
                case Whole whole -> "ok";
                case Left left -> "gone";
                case Failed failed -> failed.failure().reason().code();
            };
        }
    }

    /** Hears once that the call is over, with the letters that were read and the tokens that the server counted. */
    @FunctionalInterface
    interface Ended {
        void ended(Outcome outcome, int letters, int tokens);
    }

    GuardedStream(LanguageModel model, Prompt prompt, GuardedModel.Surroundings surroundings, Ended ended) {
        this.model = model;
        this.prompt = prompt;
        this.surroundings = surroundings;
        this.ended = ended;
        this.stream = begin();
    }

    private ModelStream begin() {
        try {
            return model.write(prompt);
        } catch (ModelException e) {
            end(new Outcome.Failed(e));
            throw e;
        }
    }

    @Override
    public Optional<String> next(Duration atMost) {
        long deadline = surroundings.nanoseconds().getAsLong() + atMost.toNanos();
        while (true) {
            try {
                Optional<String> piece = stream.next(
                        Duration.ofNanos(deadline - surroundings.nanoseconds().getAsLong()));
                piece.ifPresentOrElse(text -> letters += text.length(), () -> end(new Outcome.Whole()));
                return piece;
            } catch (CancellationException e) {
                end(new Outcome.Left());
                throw e;
            } catch (ModelException e) {
                Optional<Duration> pause = pause(e, deadline);
                if (pause.isEmpty()) {
                    end(new Outcome.Failed(e));
                    throw e;
                }
                retries++;
                rest(pause.get());
                stream = begin();
            }
        }
    }

    /** How long to wait before a second attempt; empty when there must be none. */
    private Optional<Duration> pause(ModelException failure, long deadline) {
        boolean safe = failure.kind() == ModelException.Kind.RETRY
                && failure.reason() != ModelException.Cause.TOO_SLOW
                && letters == 0
                && retries < MOST_RETRIES;
        Duration jittered = SHORTEST_PAUSE.plusMillis(surroundings.random().nextInt(JITTER_MILLIS));
        Duration pause = failure.retryAfter().map(asked -> asked.plus(jittered)).orElse(jittered);
        Duration left = Duration.ofNanos(deadline - surroundings.nanoseconds().getAsLong());
        return safe && pause.multipliedBy(2).compareTo(left) < 0 ? Optional.of(pause) : Optional.empty();
    }

    private void rest(Duration pause) {
        try {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        } catch (InterruptedException e) {
            end(new Outcome.Left());
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the model any more");
        }
    }

    @Override
    public int tokens() {
        return stream.tokens();
    }

    @Override
    public void close() {
        end(new Outcome.Left());
        stream.close();
    }

    private void end(Outcome outcome) {
        if (!over) {
            over = true;
            int tokens = outcome instanceof Outcome.Whole ? stream.tokens() : 0;
            ended.ended(outcome, letters, tokens);
        }
    }
}
