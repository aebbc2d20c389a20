package nl.wegwijzer.evaluation.judge;

/** What a judge said, or that it said nothing usable: unknown is not no. */
public sealed interface Verdict {

    /**
     * It said something.
     *
     * @param value from 0 (not at all) to 1 (fully)
     */
    record Given(double value, String reason) implements Verdict {}

    /** It couldn't be asked, or what it said couldn't be read; counts as unmeasured. */
    record Missing(String reason) implements Verdict {}
}
