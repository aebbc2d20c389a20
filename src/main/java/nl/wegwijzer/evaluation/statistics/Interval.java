package nl.wegwijzer.evaluation.statistics;

/** A range in which a true value lies with 95 % confidence, unless it says otherwise. */
public record Interval(double low, double high) {

    /** Whether a value lies in it. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
