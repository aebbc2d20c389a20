package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import nl.wegwijzer.http.limit.Clients;
import nl.wegwijzer.operation.Telemetry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Names each request, and writes one line about it: which route, how it ended, how long it took. No path as it was sent, no
 * question, no address of a person.
 */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger("nl.wegwijzer.requests");
    private static final String HEADER = "X-Request-Id";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final double MILLIS = 1e6;
    /** Any word is a method to whoever sends it: as a label, each would be counted for ever. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final Clients clients;
    private final Telemetry telemetry;
    private final AtomicLong next = new AtomicLong();
    /** So that the names of two runs don't meet in one log. */
    private final String run = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), Character.MAX_RADIX);

    Journal(Clients clients, Telemetry telemetry) {
        this.clients = clients;
        this.telemetry = telemetry;
    }

    /** Begins a request; returns when that was, for {@link #end}. */
    long begin(Context ctx) {
        String id = given(ctx);
        String known = id == null ? run + "-" + Long.toString(next.incrementAndGet(), Character.MAX_RADIX) : id;
        RequestName.set(known);
        ctx.header(HEADER, known);
        return System.nanoTime();
    }

    /** A trusted proxy's own name for the request lets its log and ours be read together. */
    private @Nullable String given(Context ctx) {
        String id = ctx.header(HEADER);
        return id != null
                        && clients.trusts(ctx.req().getRemoteAddr())
                        && ID.matcher(id).matches()
                ? id
                : null;
    }

    /**
     * Ends a request; the thread may have another one next.
     *
     * @param worthALine false for what monitors ask every few seconds
     */
    void end(Context ctx, String route, long began, boolean worthALine) {
        long nanos = System.nanoTime() - began;
        String method = METHODS.contains(ctx.method().name()) ? ctx.method().name() : "other";
        telemetry.request(method, route, ctx.status().getCode(), nanos);
        if (worthALine && LOG.isInfoEnabled()) {
            MDC.put("method", method);
            MDC.put("route", route);
            MDC.put("status", Integer.toString(ctx.status().getCode()));
            MDC.put("ms", String.format(Locale.ROOT, "%.1f", nanos / MILLIS));
            LOG.info("request");
        }
        MDC.clear();
    }
}
