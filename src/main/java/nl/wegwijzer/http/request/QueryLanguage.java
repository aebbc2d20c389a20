package nl.wegwijzer.http.request;

import io.javalin.http.Context;
import nl.wegwijzer.question.Language;

/** The language that an address asks for. */
public final class QueryLanguage {
    private QueryLanguage() {}

    /** By the parameter {@code language}; Dutch without it. */
    public static Language of(Context ctx) {
        String code = ctx.queryParam("language");
        if (code == null || code.isEmpty()) {
            return Language.NL;
        }
        return Language.of(code).orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_LANGUAGE));
    }
}
