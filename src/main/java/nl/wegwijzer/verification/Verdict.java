package nl.wegwijzer.verification;

/** What the verifier says of a draft. */
public sealed interface Verdict {
    /** It may be shown. */
    record Verified(Statement statement) implements Verdict {}

    /** It may not be shown. */
    record Rejected(Reason reason) implements Verdict {}

    /** Why a draft is rejected. */
    enum Reason {
        /** The guide has no such passage, or it wasn't among those that were found. */
        UNKNOWN_PASSAGE,
        /** The offsets lie outside the passage. */
        OFFSETS,
        /** The words aren't the guide's, or not at that place. */
        NOT_THE_GUIDES_WORDS,
        /** It names no place in the guide. */
        NOT_CITED,
        /** No place that it names says this. */
        NOT_SUPPORTED
    }
}
