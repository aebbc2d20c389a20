package nl.wegwijzer.model;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model that can't be reached, answers badly, or may not be asked. The message is for operators. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What the caller can do about it. */
    public enum Kind {
        /** The same call may succeed in a moment. */
        RETRY,
        /** Somebody has to change a setting first. */
        MISCONFIGURED,
        /** The call was declined; it would be again. */
        REFUSED
    }

    /** Why; each has a name that is counted and shown as {@code modeReason}. */
    public enum Cause {
        UNREACHABLE(Kind.RETRY),
        NO_SUCH_HOST(Kind.MISCONFIGURED),
        NOT_SECURE(Kind.MISCONFIGURED),
        TOO_SLOW(Kind.RETRY),
        TOO_LONG(Kind.REFUSED),
        RATE_LIMITED(Kind.RETRY),
        SERVER_ERROR(Kind.RETRY),
        BROKEN_STREAM(Kind.RETRY),
        BAD_KEY(Kind.MISCONFIGURED),
        NO_SUCH_MODEL(Kind.MISCONFIGURED),
        BAD_REQUEST(Kind.MISCONFIGURED),
        NO_JSON(Kind.MISCONFIGURED),
        EMPTY(Kind.REFUSED),
        FILTERED(Kind.REFUSED),
        BUSY(Kind.REFUSED),
        RESTING(Kind.REFUSED),
        BUDGET_SPENT(Kind.REFUSED),
        PAUSED(Kind.REFUSED),
        NOT_RECORDED(Kind.REFUSED);

        private final Kind kind;

        Cause(Kind kind) {
            this.kind = kind;
        }

        /** The name that is counted and shown, such as {@code model_too_slow}. */
        public String code() {
            return "model_" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Cause reason;
    private final @Nullable Duration retryAfter;

    /** For a reason, with words for an operator. */
    public ModelException(Cause reason, String message) {
        this(reason, message, null);
    }

    /** The same, when the server said how long to wait. */
    public ModelException(Cause reason, String message, @Nullable Duration retryAfter) {
        super(message);
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** Why. */
    public Cause reason() {
        return reason;
    }

    /** What the caller can do about it. */
    public Kind kind() {
        return reason.kind;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
