package nl.wegwijzer.http.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether an answer was of use. */
public enum Rating {
    /** It was. */
    UP,
    /** It wasn't. */
    DOWN;

    /** The name in the contract. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The rating with this name. */
    public static Optional<Rating> of(String wireName) {
        return Arrays.stream(values())
                .filter(rating -> rating.wireName().equals(wireName))
                .findFirst();
    }
}
