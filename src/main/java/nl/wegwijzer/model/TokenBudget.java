package nl.wegwijzer.model;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** How many tokens may be used in a day (UTC). Reserved before a call, settled after it. Kept in memory only. Thread-safe. */
public final class TokenBudget {
    private static final double LETTERS_PER_TOKEN = 3;

    private final long perDay;
    private final InstantSource clock;
    private LocalDate day = LocalDate.EPOCH;
    private long used;

    /** With 0 for no limit. */
    public TokenBudget(long perDay, InstantSource clock) {
        this.perDay = perDay;
        this.clock = clock;
    }

    /** A cautious guess. */
    static int estimate(int letters) {
        return (int) Math.ceil(letters / LETTERS_PER_TOKEN);
    }

    /** Takes tokens out; false when there aren't so many left today. */
    synchronized boolean reserve(int tokens) {
        turnDay();
        if (perDay > 0 && used + tokens > perDay) {
            return false;
        }
        used += tokens;
        return true;
    }

    /** Puts back what was reserved too much, or takes what was too little. */
    synchronized void settle(int reserved, int really) {
        turnDay();
        used = Math.max(0, used + really - reserved);
    }

    private void turnDay() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            used = 0;
        }
    }
}
