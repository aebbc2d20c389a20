package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.Locale;
import java.util.Optional;

/** What a person says of a reply. */
public enum Judgement {
    /** It isn't so. */
    NO(0),
    /** In part. */
    PARTLY(1),
    /** It is so. */
    YES(2);

    private final int grade;

    Judgement(int grade) {
        this.grade = grade;
    }

    /** From 0, the worst. */
    int grade() {
        return grade;
    }

    /** Reads a word, English or Dutch. */
    static Optional<Judgement> of(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "no", "nee" -> Optional.of(NO);
            case "partly", "deels" -> Optional.of(PARTLY);
            case "yes", "ja" -> Optional.of(YES);
            default -> Optional.empty();
        };
    }
}
