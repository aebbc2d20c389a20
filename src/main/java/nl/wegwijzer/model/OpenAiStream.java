package nl.wegwijzer.model;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One call. A thread of its own reads from the server; interrupting that thread ends the call. */
final class OpenAiStream implements ModelStream, StreamingChatResponseHandler {
    /** More is no answer; it also bounds what waits to be read. */
    private static final int MOST_LETTERS = 20_000;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final Thread reader;
    private int letters;
    private int tokens;
    private boolean ended;

    private sealed interface Event {
        record Piece(String text) implements Event {}

        record End(int tokens) implements Event {}

        record Failure(ModelException failure) implements Event {}
    }

    private OpenAiStream(StreamingChatModel model, ChatRequest request) {
        this.reader = Thread.ofVirtual().name("model").unstarted(() -> {
            try {
                model.chat(request, this);
            } catch (RuntimeException e) {
                onError(e);
            }
        });
    }

    static OpenAiStream begin(StreamingChatModel model, ChatRequest request) {
        OpenAiStream stream = new OpenAiStream(model, request);
        stream.reader.start();
        return stream;
    }

    @Override
    public Optional<String> next(Duration atMost) {
        if (ended) {
            return Optional.empty();
        }
        return switch (await(atMost)) {
            case Event.Piece piece -> Optional.of(piece.text());
            case Event.End end -> {
                ended = true;
                tokens = end.tokens();
                yield Optional.empty();
            }
            case Event.Failure failure -> {
                close();
                throw failure.failure();
            }
        };
    }

    private Event await(Duration atMost) {
        try {
            Event event = events.poll(Math.max(0, atMost.toNanos()), TimeUnit.NANOSECONDS);
            if (event == null) {
                close();
                throw new ModelException(ModelException.Cause.TOO_SLOW, "the model didn't write in time");
            }
            return event;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for what the model writes any more");
        }
    }

    @Override
    public int tokens() {
        return tokens;
    }

    @Override
    public void close() {
        ended = true;
        reader.interrupt();
    }

    @Override
    public void onPartialResponse(String piece) {
        letters += piece.length();
        if (letters > MOST_LETTERS) {
            events.add(new Event.Failure(
                    new ModelException(ModelException.Cause.TOO_LONG, "the model doesn't come to an end")));
            reader.interrupt();
        } else if (!piece.isEmpty()) {
            events.add(new Event.Piece(piece));
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        FinishReason reason = response.finishReason();
        if (reason == null) {
            events.add(new Event.Failure(
                    new ModelException(ModelException.Cause.BROKEN_STREAM, "the stream broke off before its end")));
        } else if (reason == FinishReason.CONTENT_FILTER) {
            events.add(new Event.Failure(
                    new ModelException(ModelException.Cause.FILTERED, "the server's own filter stopped the text")));
        } else {
            events.add(new Event.End(Tokens.total(response.tokenUsage())));
        }
    }

    @Override
    public void onError(Throwable failure) {
        events.add(new Event.Failure(WireFailures.of(failure)));
    }
}
