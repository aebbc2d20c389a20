package nl.wegwijzer.evaluation.score;

/** What a metric says about a case: one of four states, with a sentence why. Only values enter an average. */
public sealed interface Score {

    /** Why it is so, in a sentence. */
    String why();

    /** It was measured. */
    record Value(double value, String why) implements Score {}

    /** The metric has nothing to say about this case, as nugget recall about a case without nuggets. */
    record NotApplicable(String why) implements Score {}

    /** The metric concerns this case, but what it needs isn't in the reply. */
    record Unmeasured(String why) implements Score {}

    /** There is no usable reply. */
    record Fault(String why) implements Score {}

    /** 1 or 0. */
    static Score of(boolean passed, String why) {
        return new Value(passed ? 1 : 0, why);
    }

    /** A part of a whole that isn't empty. */
    static Score share(long part, long whole, String why) {
        return new Value((double) part / whole, why);
    }
}
