package nl.wegwijzer.evaluation.statistics;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether paired differences could as well have had the other sign. With at most 20 differences other than zero every pattern
 * of signs is tried; with more, many at random. Variants of one question go in as one sum, so that they flip together.
 */
public final class SignFlip {
    private static final int EXACT_UP_TO = 20;
    private static final int DRAWS = 20_000;
    private static final double TOLERANCE = 1e-12;

    private SignFlip() {}

    /** The two-sided p value; 1 when every difference is zero. */
    public static double p(double[] differences, long seed) {
        double[] changed = Arrays.stream(differences)
                .filter(difference -> Math.abs(difference) > TOLERANCE)
                .toArray();
        double observed = Math.abs(Arrays.stream(changed).sum());
        return changed.length <= EXACT_UP_TO ? exact(changed, observed) : sampled(changed, observed, seed);
    }

    private static double exact(double[] changed, double observed) {
        long patterns = 1L << changed.length;
        long asExtreme = 0;
        for (long pattern = 0; pattern < patterns; pattern++) {
            if (Math.abs(sum(changed, pattern)) >= observed - TOLERANCE) {
                asExtreme++;
            }
        }
        return (double) asExtreme / patterns;
    }

    private static double sum(double[] changed, long pattern) {
        double sum = 0;
        for (int i = 0; i < changed.length; i++) {
            sum += (pattern >> i & 1) == 0 ? changed[i] : -changed[i];
        }
        return sum;
    }

    private static double sampled(double[] changed, double observed, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int asExtreme = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (double difference : changed) {
                sum += random.nextBoolean() ? difference : -difference;
            }
            if (Math.abs(sum) >= observed - TOLERANCE) {
                asExtreme++;
            }
        }
        return (asExtreme + 1.0) / (DRAWS + 1.0);
    }
}
