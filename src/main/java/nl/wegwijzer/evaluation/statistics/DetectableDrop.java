package nl.wegwijzer.evaluation.statistics;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/** What a set can see at all: the power of McNemar's exact test at 5 %, when 2 % of the cases improve by chance. */
public final class DetectableDrop {
    private static final double ALPHA = 0.05;
    private static final double IMPROVING = 0.02;
    private static final double ENOUGH = 0.8;
    private static final double NEGLIGIBLE = 1e-12;
    private static final int STEPS = 90;

    private DetectableDrop() {}

    /** The chance that a true drop of a share is found significant. */
    public static double power(double drop, int n) {
        return power(drop, n, critical(n));
    }

    private static double power(double drop, int n, int[] critical) {
        double worsening = drop + IMPROVING;
        double changing = worsening + IMPROVING;
        BinomialDistribution changes = BinomialDistribution.of(n, changing);
        double power = 0;
        for (int changed = 1; changed <= n; changed++) {
            double chance = changes.probability(changed);
            if (critical[changed] >= 0 && chance > NEGLIGIBLE) {
                BinomialDistribution mending = BinomialDistribution.of(changed, IMPROVING / changing);
                power += chance * mending.cumulativeProbability(critical[changed]);
            }
        }
        return power;
    }

    /** For each number of changed cases: how many at most may have mended for the test to be significant; -1 for none. */
    private static int[] critical(int n) {
        int[] critical = new int[n + 1];
        int mended = -1;
        for (int changed = 0; changed <= n; changed++) {
            while (2 * (mended + 1) < changed && McNemar.p(changed - mended - 1, mended + 1) <= ALPHA) {
                mended++;
            }
            critical[changed] = mended;
        }
        return critical;
    }

    /** The smallest drop, in steps of one percentage point, that is found four times out of five; empty when none is. */
    public static OptionalDouble smallest(int n) {
        int[] critical = critical(n);
        return IntStream.rangeClosed(1, STEPS)
                .mapToDouble(step -> step / 100.0)
                .filter(drop -> power(drop, n, critical) >= ENOUGH)
                .findFirst();
    }
}
