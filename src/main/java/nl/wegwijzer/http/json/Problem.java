package nl.wegwijzer.http.json;

import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.question.Language;

/**
 * What went wrong, in the form of RFC 9457.
 *
 * @param code stable name, for programs
 * @param instance path of the request, without its query: that may hold a question
 */
public record Problem(String code, String title, int status, String detail, String instance) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Of a request that failed, in the reader's language. */
    public static Problem of(ProblemException failure, Language language, String path) {
        ProblemCode code = failure.code();
        return new Problem(code.wireName(), code.title(language), code.status(), failure.detail(language), path);
    }
}
