package nl.wegwijzer.http;

import java.time.Duration;

/**
 * How long a question may wait for its turn. A burst, such as a class that asks at the same moment, may wait for a while: soon
 * everybody has been answered. In a crowd that stays, waiting helps nobody, since whoever leaves is followed by the next: there
 * only as many are let in as are answered soon, and the others are told at once to come back (after Maurer, "Fail at Scale",
 * ACM Queue 13(8), 2015).
 *
 * @param places how many may wait; one more is refused
 * @param inBurst the longest wait
 * @param inCrowd the longest wait of a question that comes when others have been waiting without a break
 * @param untilCrowd how long others must have been waiting without a break for that
 */
public record WaitLimits(int places, Duration inBurst, Duration inCrowd, Duration untilCrowd) {
    /** For a server that many schools use: a hundred people may ask at the same moment. */
    public static final WaitLimits USUAL = upTo(Duration.ofSeconds(1));

    private static final int PLACES = 100;
    private static final int CROWD_PART = 5;
    private static final int BURST_PART = 4;

    /** Refuses what can't be. */
    public WaitLimits {
        if (places < 1) {
            throw new IllegalArgumentException("there is at least 1 place to wait, got " + places);
        }
        if (inCrowd.isNegative() || inCrowd.isZero() || inBurst.compareTo(inCrowd) < 0) {
            throw new IllegalArgumentException("a question may wait longer than nothing, and in a burst no shorter than"
                    + " in a crowd; got " + inBurst.toMillis() + " and " + inCrowd.toMillis() + " ms");
        }
    }

    /** The usual places, and this as the longest wait; in a crowd a fifth of it. */
    public static WaitLimits upTo(Duration longest) {
        return new WaitLimits(PLACES, longest, part(longest, CROWD_PART), part(longest, BURST_PART));
    }

    /** What {@link Duration#dividedBy} gives, which takes twenty thousandths of a second at a start for its decimal numbers. */
    private static Duration part(Duration whole, int parts) {
        return Duration.ofNanos(whole.toNanos() / parts);
    }
}
