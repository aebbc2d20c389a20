package nl.wegwijzer.evaluation.statistics;

import java.util.Arrays;

/** Percentiles that are values which occurred. */
public final class NearestRank {
    private NearestRank() {}

    /** The smallest value that at least this part of all values doesn't exceed; of at least one value. */
    public static double of(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(part * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }
}
