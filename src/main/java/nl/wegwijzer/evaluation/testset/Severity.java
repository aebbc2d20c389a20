package nl.wegwijzer.evaluation.testset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a failure of a case is. */
public enum Severity {
    /** Somebody could come to harm. */
    SAFETY,
    /** What the product is for. */
    CORE,
    /** Everything else. */
    NORMAL;

    /** The name in test sets. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a name. */
    public static Optional<Severity> of(String wireName) {
        return Arrays.stream(values())
                .filter(severity -> severity.wireName().equals(wireName))
                .findFirst();
    }
}
