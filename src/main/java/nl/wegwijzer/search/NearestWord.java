package nl.wegwijzer.search;

import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * The known word that a mistyped one was most probably meant to be: the nearer the better, and the more often it is written (Kernighan,
 * Church and Gale, A spelling correction program based on a noisy channel model, 1990).
 */
final class NearestWord {
    /** One error is as improbable as a word that is written e<sup>7</sup> times less. */
    private static final double PER_ERROR = 7;

    private final String word;
    private final Misspelling misspelling;

    private Optional<String> found = Optional.empty();
    private double worst = Double.POSITIVE_INFINITY;

    /**
     * Begins.
     *
     * @param word the mistyped one
     * @param mostErrors how many make it another word
     */
    NearestWord(String word, double mostErrors) {
        this.word = word;
        this.misspelling = new Misspelling(word, mostErrors);
    }

    /**
     * Keeps a known word when it is more probable than those before. Quickest for words in the order of their letters.
     *
     * @param writings how often it is written; 0 when it is out of the question
     */
    void offer(String known, DoubleSupplier writings) {
        double errors = misspelling.from(known);
        if (Double.isInfinite(errors) || known.equals(word)) {
            return;
        }
        double improbability = PER_ERROR * errors - Math.log(writings.getAsDouble());
        if (improbability < worst) {
            found = Optional.of(known);
            worst = improbability;
        }
    }

    /** The most probable of those offered, if one is near enough. */
    Optional<String> found() {
        return found;
    }
}
