package nl.wegwijzer.http.limit;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;

/** Lets each client, and each website, ask only so often; says in headers how much is left. */
public final class RateLimits {
    /** Which limit was met. The names are those of the metric. */
    public enum Kind {
        /** Questions of one client address. */
        CLIENT_QUESTIONS,
        /** Other requests of one client address. */
        CLIENT_READINGS,
        /** Questions of one website. */
        SITE_QUESTIONS
    }

    private final Clients clients;
    private final Optional<TokenBuckets> questions;
    private final Optional<TokenBuckets> readings;
    private final Optional<TokenBuckets> sites;
    private final Consumer<Kind> refusals;

    /**
     * Prepares the limits.
     *
     * @param nanos a clock that only goes forward
     * @param refusals is told of each request that is turned away
     */
    public RateLimits(Limits limits, Clients clients, LongSupplier nanos, Consumer<Kind> refusals) {
        this.clients = clients;
        this.questions = buckets(limits.questionsPerMinute(), nanos);
        this.readings = buckets(limits.questionsPerMinute() * Limits.READINGS_PER_QUESTION, nanos);
        this.sites = buckets(limits.siteQuestionsPerMinute(), nanos);
        this.refusals = refusals;
    }

    private static Optional<TokenBuckets> buckets(int perMinute, LongSupplier nanos) {
        return perMinute == 0
                ? Optional.empty()
                : Optional.of(new TokenBuckets(perMinute, Limits.burst(perMinute), nanos));
    }

    /**
     * Counts a request.
     *
     * @throws ProblemException when there were too many; the header that says when to come back is set by then
     */
    public void admit(Context ctx, Cost cost) {
        switch (cost) {
            case QUESTION -> admitQuestion(ctx);
            case SEARCH -> {
                if (ctx.queryParam("q") == null) {
                    admitReading(ctx);
                } else {
                    admitQuestion(ctx);
                }
            }
            case READING -> admitReading(ctx);
            case NOTHING -> {}
        }
    }

    private void admitQuestion(Context ctx) {
        take(ctx, questions, client(ctx), Kind.CLIENT_QUESTIONS);
        Optional.ofNullable(ctx.header("Origin")).ifPresent(origin -> take(ctx, sites, origin, Kind.SITE_QUESTIONS));
    }

    private void admitReading(Context ctx) {
        take(ctx, readings, client(ctx), Kind.CLIENT_READINGS);
    }

    private String client(Context ctx) {
        List<String> forwarded = Collections.list(ctx.req().getHeaders("X-Forwarded-For"));
        return clients.keyOf(ctx.req().getRemoteAddr(), forwarded);
    }

    private void take(Context ctx, Optional<TokenBuckets> buckets, String key, Kind kind) {
        if (buckets.isEmpty()) {
            return;
        }
        TokenBuckets.Taken taken = buckets.get().take(key);
        if (kind != Kind.SITE_QUESTIONS || !taken.granted()) {
            ctx.header("RateLimit-Limit", Long.toString(taken.capacity()));
            ctx.header("RateLimit-Remaining", Long.toString(taken.remaining()));
            ctx.header("RateLimit-Reset", Long.toString(taken.resetSeconds()));
        }
        if (!taken.granted()) {
            refusals.accept(kind);
            ctx.header("Retry-After", Long.toString(taken.waitSeconds()));
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS, taken.waitSeconds());
        }
    }
}
