package nl.wegwijzer.evaluation.statistics;

/**
 * How many independent cases a number of grouped ones is worth: variants of one question that succeed and fail together say
 * less than as many questions (Kish's design effect).
 */
public final class EffectiveSize {
    private EffectiveSize() {}

    /**
     * Of cases that are 0 or 1.
     *
     * @param sums successes of each group
     * @param counts cases of each group
     * @return at most the number of cases, and at least 1; the number of cases when all succeed or all fail
     */
    public static double of(double[] sums, int[] counts) {
        double n = 0;
        double successes = 0;
        for (int i = 0; i < sums.length; i++) {
            n += counts[i];
            successes += sums[i];
        }
        double p = successes / n;
        if (p <= 0 || p >= 1 || sums.length < 2) {
            return n;
        }
        double between = 0;
        for (int i = 0; i < sums.length; i++) {
            double residual = sums[i] - p * counts[i];
            between += residual * residual;
        }
        double clustered = between * sums.length / (sums.length - 1.0) / (n * n);
        double independent = p * (1 - p) / n;
        return Math.max(1, Math.min(n, n * independent / clustered));
    }
}
