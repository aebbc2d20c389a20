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
    private final ProxyHeader header;
    private final Optional<TokenBuckets> questions;
    private final Optional<TokenBuckets> readings;
    /** Of questions over a limit, those that are read all the same. */
    private final Optional<TokenBuckets> criesForHelp;

    private final Optional<TokenBuckets> sites;
    private final Consumer<Kind> refusals;

    /**
     * Prepares the limits.
     *
     * @param header in which the proxies among the clients say for whom they ask
     * @param nanos a clock that only goes forward
     * @param refusals is told of each request that is turned away
     */
    public RateLimits(Limits limits, Clients clients, ProxyHeader header, LongSupplier nanos, Consumer<Kind> refusals) {
        this.clients = clients;
        this.header = header;
        this.questions = buckets(limits.questionsPerMinute(), nanos);
        this.readings = buckets(limits.questionsPerMinute() * Limits.READINGS_PER_QUESTION, nanos);
        this.criesForHelp = buckets(mostRead(limits), nanos);
        this.sites = buckets(limits.siteQuestionsPerMinute(), nanos);
        this.refusals = refusals;
    }

    /** To see whether a message is about a crisis costs no more than showing a page, so as many are read. */
    private static int mostRead(Limits limits) {
        int questions =
                limits.questionsPerMinute() == 0 ? limits.siteQuestionsPerMinute() : limits.questionsPerMinute();
        return questions * Limits.READINGS_PER_QUESTION;
    }

    private static Optional<TokenBuckets> buckets(int perMinute, LongSupplier nanos) {
        return perMinute == 0
                ? Optional.empty()
                : Optional.of(new TokenBuckets(perMinute, Limits.burst(perMinute), nanos));
    }

    /**
     * Counts a request.
     *
     * @return empty when it is admitted; what to refuse it with when there were too many questions, but this one may still be
     *     read: only to give help when it is about a crisis
     * @throws ProblemException when there were too many
     */
    public Optional<ProblemException> admit(Context ctx, Cost cost) {
        switch (cost) {
            case QUESTION -> {
                return admitOrRead(ctx);
            }
            case FEEDBACK -> admitQuestion(ctx);
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
        return Optional.empty();
    }

    private Optional<ProblemException> admitOrRead(Context ctx) {
        try {
            admitQuestion(ctx);
            return Optional.empty();
        } catch (ProblemException refusal) {
            if (criesForHelp.isPresent()
                    && !criesForHelp.get().take(client(ctx)).granted()) {
                throw refusal;
            }
            return Optional.of(refusal);
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
        List<String> values = Collections.list(ctx.req().getHeaders(header.wireName()));
        return clients.keyOf(ctx.req().getRemoteAddr(), header.hops(values));
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
            throw new ProblemException(ProblemCode.TOO_MANY_REQUESTS, taken.waitSeconds());
        }
    }
}
