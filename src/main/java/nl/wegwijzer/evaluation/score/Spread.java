package nl.wegwijzer.evaluation.score;

/** How the uncertainty of a metric's average is computed. */
public enum Spread {
    /** Every value is 0 or 1: Wilson's interval. */
    PROPORTION,
    /** Every value is 0 or 1 and a claim of safety rests on it: Clopper and Pearson's interval. */
    SAFETY_PROPORTION,
    /** Values between: resampling, from 50 groups of cases; Wilson's interval when every value is 0, or every one 1. */
    MEAN,
    /** None is computed. */
    NONE
}
