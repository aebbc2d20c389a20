package nl.wegwijzer.model;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What went wrong on the way to a model's server, in words. What a server says of its own isn't repeated: it may quote the question. */
final class WireFailures {
    private WireFailures() {}

    static ModelException ofStatus(int status, Optional<String> retryAfter) {
        return switch (status) {
            case 401, 403 ->
                new ModelException(ModelException.Cause.BAD_KEY, "the server refuses the key (" + status + ")");
            case 404 ->
                new ModelException(
                        ModelException.Cause.NO_SUCH_MODEL,
                        "the server knows no such model, or no such address (404); the address often ends in /v1");
            case 408 -> new ModelException(ModelException.Cause.TOO_SLOW, "the server gave up waiting (408)");
            case 429 ->
                new ModelException(
                        ModelException.Cause.RATE_LIMITED,
                        "the server asks for fewer calls (429)",
                        seconds(retryAfter.orElse("")));
            default ->
                status >= 500
                        ? new ModelException(
                                ModelException.Cause.SERVER_ERROR,
                                "the server failed (" + status + ")",
                                seconds(retryAfter.orElse("")))
                        : new ModelException(
                                ModelException.Cause.BAD_REQUEST,
                                "the server doesn't accept such a call (" + status + ")");
        };
    }

    private static @Nullable Duration seconds(String header) {
        return header.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(header)) : null;
    }

    /** What LangChain4j throws, unwrapped where it is ours. */
    static ModelException of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelException known) {
                return known;
            }
        }
        return new ModelException(
                ModelException.Cause.BROKEN_STREAM,
                "what the server sent can't be read (" + failure.getClass().getSimpleName() + ")");
    }
}
