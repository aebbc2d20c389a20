package nl.wegwijzer.model;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What went wrong on the way to a model's server, in words. What a server says of its own isn't repeated: it may quote the question. */
final class WireFailures {
    /** Some servers, Mistral's among them, turn an unknown model down as a bad call. */
    private static final Pattern UNKNOWN_MODEL = code("invalid_model|model_not_found|unknown_model");

    private static final Pattern FILTERED = code("content_filter");

    private WireFailures() {}

    private static Pattern code(String codes) {
        return Pattern.compile("\"(?:code|type)\"\\s*:\\s*\"(?:" + codes + ")\"");
    }

    /**
     * For an answer that is none.
     *
     * @param reason what the server says; only the codes in it are read
     */
    static ModelException ofStatus(int status, String reason, Optional<String> retryAfter) {
        if (UNKNOWN_MODEL.matcher(reason).find()) {
            return new ModelException(
                    ModelException.Cause.NO_SUCH_MODEL, "the server knows no such model (" + status + ")");
        }
        if (FILTERED.matcher(reason).find()) {
            return new ModelException(
                    ModelException.Cause.FILTERED, "the server's own filter stopped the question (" + status + ")");
        }
        return switch (status) {
            case 301, 302, 307, 308 ->
                new ModelException(
                        ModelException.Cause.BAD_REQUEST,
                        "the server sends its callers to another address (" + status
                                + "), often the same one with https");
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

    /** For a connection that came to nothing. */
    static ModelException ofConnection(IOException failure, URI address) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return new ModelException(
                        ModelException.Cause.NOT_SECURE,
                        "no secure connection can be made with " + address.getScheme() + "://"
                                + address.getAuthority());
            }
        }
        return new ModelException(ModelException.Cause.BROKEN_STREAM, "the connection broke off");
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
                "what the server sent can't be read: it isn't the JSON that was expected");
    }
}
