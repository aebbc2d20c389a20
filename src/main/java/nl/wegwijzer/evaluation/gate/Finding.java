package nl.wegwijzer.evaluation.gate;

/**
 * One thing that the gate looked at.
 *
 * @param rule what was asked, such as {@code citation_recall, lang=nl: at least 0.80}
 * @param sentence what was found
 */
public record Finding(Kind kind, Verdict verdict, String rule, String sentence) {

    /** What kind of rule. */
    public enum Kind {
        /** A floor or ceiling. */
        ABSOLUTE,
        /** Against the committed baseline. */
        BASELINE,
        /** A case that must pass. */
        MUST_PASS,
        /** A missed crisis; no exception is possible. */
        CRISIS,
        /** Too much without a value. */
        UNMEASURED,
        /** A slice with too few cases. */
        TOO_FEW,
        /** A named exception itself. */
        EXCEPTION
    }

    /** How it ended. */
    public enum Verdict {
        /** As it should be. */
        PASSED,
        /** Not as it should be, by a named exception that hasn't ended. */
        EXCUSED,
        /** Not as it should be. */
        FAILED
    }
}
