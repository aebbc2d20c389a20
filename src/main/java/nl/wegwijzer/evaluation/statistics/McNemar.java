package nl.wegwijzer.evaluation.statistics;

import org.apache.commons.statistics.inference.BinomialTest;

/** Whether as many cases would break and mend by chance. Exact: a two-sided binomial test on the cases that changed. */
public final class McNemar {
    private McNemar() {}

    /** The p value; 1 when nothing changed. */
    public static double p(int broken, int mended) {
        int changed = broken + mended;
        return changed == 0
                ? 1
                : BinomialTest.withDefaults().test(changed, broken, 0.5).getPValue();
    }
}
