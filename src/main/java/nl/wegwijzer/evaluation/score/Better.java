package nl.wegwijzer.evaluation.score;

/** Which way a metric should go. */
public enum Better {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER;

    /** How much better (positive) or worse (negative) the second value is. */
    public double gain(double before, double after) {
        return this == HIGHER ? after - before : before - after;
    }
}
