package nl.wegwijzer.evaluation.testset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The five possible endings of a question, as the HTTP contract names them. */
public enum Outcome {
    /** With statements and citations. */
    ANSWERED,
    /** The reader is asked which of several things is meant. */
    CLARIFY,
    /** The guide doesn't hold it. */
    OUT_OF_SCOPE,
    /** Help lines first. */
    CRISIS,
    /** A greeting, a thank-you. */
    SMALL_TALK;

    /** The name in replies and test sets. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name of the contract. */
    public static Optional<Outcome> of(String wireName) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.wireName().equals(wireName))
                .findFirst();
    }

    /** All names, for problems. */
    public static String names() {
        return Arrays.stream(values()).map(Outcome::wireName).collect(Collectors.joining(", "));
    }
}
