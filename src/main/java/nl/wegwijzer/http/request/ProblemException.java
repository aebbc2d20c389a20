package nl.wegwijzer.http.request;

import java.util.Optional;
import java.util.OptionalLong;
import nl.wegwijzer.question.Language;

/** A request that can't be met. It has no stack trace: it tells of the request, not of the program. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final transient Optional<Language> language;
    private final transient Object[] details;

    /** With the details that the code's message has places for. */
    public ProblemException(ProblemCode code, Object... details) {
        this(code, Optional.empty(), details);
    }

    private ProblemException(ProblemCode code, Optional<Language> language, Object[] details) {
        super(code.wireName(), null, false, false);
        this.code = code;
        this.language = language;
        this.details = details;
    }

    /** The same, for a reader who chose a language. */
    ProblemException in(Optional<Language> chosen) {
        return new ProblemException(code, chosen, details);
    }

    /** What is wrong. */
    public ProblemCode code() {
        return code;
    }

    /** The language that the request chose; empty when it didn't say. */
    public Optional<Language> language() {
        return language;
    }

    /** After how many seconds it may be worth trying again; empty when the request itself has to change. */
    public OptionalLong retryAfterSeconds() {
        return code == ProblemCode.TOO_MANY_REQUESTS && details[0] instanceof Long seconds
                ? OptionalLong.of(seconds)
                : code.retryAfterSeconds();
    }

    /** What to do about it. */
    public String detail(Language reader) {
        Object[] words = details.clone();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof FieldType type) {
                words[i] = type.in(reader);
            }
        }
        return code.detail(reader, words);
    }
}
