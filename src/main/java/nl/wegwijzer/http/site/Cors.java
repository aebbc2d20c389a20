package nl.wegwijzer.http.site;

import io.javalin.http.Context;

/** Tells browsers which pages of other sites may read a response (https://fetch.spec.whatwg.org/#http-cors-protocol). */
public final class Cors {
    private static final String SECONDS_TO_REMEMBER = "7200";
    private static final String READABLE =
            "Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-Request-Id";

    private Cors() {}

    /** Before the work: the page of this origin may read what comes, how much it may still ask, and when to try again. */
    public static void allow(Context ctx, String origin) {
        ctx.header("Access-Control-Allow-Origin", origin);
        ctx.header("Access-Control-Expose-Headers", READABLE);
    }

    /** A browser asks beforehand; only one that {@link #allow} was called for gets leave. */
    public static void preflight(Context ctx, String methods) {
        if (ctx.res().getHeader("Access-Control-Allow-Origin") != null) {
            ctx.header("Access-Control-Allow-Methods", methods);
            ctx.header("Access-Control-Allow-Headers", "Content-Type");
            ctx.header("Access-Control-Max-Age", SECONDS_TO_REMEMBER);
        }
    }
}
