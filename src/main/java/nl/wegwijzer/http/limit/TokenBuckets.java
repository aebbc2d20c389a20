package nl.wegwijzer.http.limit;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each client. Each holds only the moment at which it will be full again (the generic cell rate
 * algorithm), and is forgotten when that has come. Bounded: with too many clients the quietest starts anew.
 */
final class TokenBuckets {
    private static final int MOST = 50_000;
    private static final int AT_ONCE = 4;

    private final long interval;
    private final long capacity;
    private final LongSupplier nanos;
    private final long start;
    private final Map<String, Long> fullAt = new LinkedHashMap<>(64, 0.75f, true);

    /**
     * Prepares buckets.
     *
     * @param perMinute how many tokens flow into each
     * @param capacity how many fit in
     * @param nanos a clock that only goes forward
     */
    TokenBuckets(int perMinute, int capacity, LongSupplier nanos) {
        this.interval = TimeUnit.MINUTES.toNanos(1) / perMinute;
        this.capacity = capacity;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /**
     * What came of taking a token.
     *
     * @param granted whether there was one
     * @param capacity how many tokens there can be
     * @param remaining how many there are left
     * @param waitSeconds how long until there is one again, at least 1; 0 when there is one
     * @param resetSeconds how long until all are there again
     */
    record Taken(boolean granted, long capacity, long remaining, long waitSeconds, long resetSeconds) {}

    /** Takes a token out of a client's bucket. */
    synchronized Taken take(String client) {
        long now = nanos.getAsLong() - start;
        long full = Math.max(now, fullAt.getOrDefault(client, 0L));
        long after = full + interval;
        long depth = capacity * interval;
        if (after - now > depth) {
            return new Taken(false, capacity, 0, seconds(after - now - depth), seconds(full - now));
        }
        fullAt.put(client, after);
        forgetFull(now);
        long remaining = (depth - (after - now)) / interval;
        return new Taken(true, capacity, remaining, remaining > 0 ? 0 : seconds(interval), seconds(after - now));
    }

    synchronized int size() {
        return fullAt.size();
    }

    private void forgetFull(long now) {
        Iterator<Long> quietest = fullAt.values().iterator();
        for (int i = 0; i < AT_ONCE && quietest.hasNext(); i++) {
            if (quietest.next() > now && fullAt.size() <= MOST) {
                return;
            }
            quietest.remove();
        }
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1));
    }
}
