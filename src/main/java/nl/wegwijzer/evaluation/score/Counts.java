package nl.wegwijzer.evaluation.score;

/**
 * How many cases an aggregate rests on.
 *
 * @param values cases with a value: the n of the mean
 * @param groups how many groups of variants those are
 * @param notApplicable cases that the metric doesn't concern
 * @param unmeasured cases whose reply lacks what the metric needs
 * @param faults cases without a usable reply
 */
public record Counts(int values, int groups, int notApplicable, int unmeasured, int faults) {

    /** Cases that the metric concerns, measured or not. */
    public int denominator() {
        return values + unmeasured + faults;
    }

    /** All cases of the slice. */
    public int cases() {
        return denominator() + notApplicable;
    }

    /** The part of the denominator that has no value; 0 when the metric concerns no case. */
    public double unmeasuredShare() {
        return denominator() == 0 ? 0 : (double) (unmeasured + faults) / denominator();
    }
}
