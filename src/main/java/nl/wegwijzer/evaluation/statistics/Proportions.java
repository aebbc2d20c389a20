package nl.wegwijzer.evaluation.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/** Intervals for a share of cases. */
public final class Proportions {
    private static final double ERROR_RATE = 0.05;

    private Proportions() {}

    /** Wilson's interval: for most things. */
    public static Interval wilson(int successes, int n) {
        return of(BinomialConfidenceInterval.WILSON_SCORE, successes, n);
    }

    /** Wilson's interval when the cases are worth a smaller number of independent ones. */
    public static Interval wilson(double share, double n) {
        double z = 1.959963984540054;
        double centre = share + z * z / (2 * n);
        double margin = z * Math.sqrt(share * (1 - share) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        return new Interval(Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale));
    }

    /** Clopper and Pearson's interval: never too narrow, for claims of safety. */
    public static Interval clopperPearson(int successes, int n) {
        return of(BinomialConfidenceInterval.CLOPPER_PEARSON, successes, n);
    }

    /** What a number of misses proves at most: the miss rate lies below this with 95 % confidence (one-sided). */
    public static double highestMissRate(int misses, int n) {
        return BinomialConfidenceInterval.CLOPPER_PEARSON
                .fromErrorRate(n, misses, 2 * ERROR_RATE)
                .getUpperBound();
    }

    private static Interval of(BinomialConfidenceInterval method, int successes, int n) {
        var interval = method.fromErrorRate(n, successes, ERROR_RATE);
        return new Interval(Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
    }
}
