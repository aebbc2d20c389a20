package nl.wegwijzer.evaluation.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/** The interval of a mean by drawing groups of cases again and again (percentile bootstrap). */
public final class Resampling {
    /** With fewer groups the interval would be too narrow far too often. */
    public static final int FEWEST_GROUPS = 50;
    /** How often the groups are drawn. */
    public static final int DRAWS = 1_000;

    private static final long UNSIGNED = 0xffffffffL;

    private Resampling() {}

    /**
     * Of the mean over all cases of all groups.
     *
     * @param sums of the values of each group
     * @param counts of the cases of each group, at least one each
     * @return empty with too few groups
     */
    public static Optional<Interval> interval(double[] sums, int[] counts, long seed) {
        if (sums.length < FEWEST_GROUPS) {
            return Optional.empty();
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < sums.length; i++) {
                // A random group by multiplying instead of dividing: this line runs many millions of times.
                int group = (int) (((random.nextInt() & UNSIGNED) * sums.length) >>> Integer.SIZE);
                sum += sums[group];
                count += counts[group];
            }
            means[draw] = sum / count;
        }
        Arrays.sort(means);
        return Optional.of(new Interval(means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]));
    }
}
