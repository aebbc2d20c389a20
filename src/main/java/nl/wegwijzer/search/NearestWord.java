package nl.wegwijzer.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The known word that takes the fewest errors to become a mistyped one. An error is a letter left out, too many or wrong, or two that
 * changed places (Damerau, A technique for computer detection and correction of spelling errors, 1964; no letter is changed twice). Of
 * equals the longest wins, and then the one that is written most often.
 */
final class NearestWord {
    /** Of each five letters, more than two that are wrong say something else. */
    private static final double MOST_WRONG = 0.4;

    private final String word;
    private final int mostErrors;
    private final ToIntFunction<String> writings;

    /** Errors between the beginning of the word, up to each of its letters, and that of the other one, up to its last three. */
    private int[] current;

    private int[] previous;
    private int[] beforeThat;

    private Optional<String> found = Optional.empty();
    private double share;

    /**
     * Begins.
     *
     * @param word the mistyped one
     * @param writings how often a known word is written
     */
    NearestWord(String word, int mostErrors, ToIntFunction<String> writings) {
        this.word = word;
        this.mostErrors = mostErrors;
        this.writings = writings;
        this.current = new int[word.length() + 1];
        this.previous = new int[word.length() + 1];
        this.beforeThat = new int[word.length() + 1];
        this.share = MOST_WRONG;
    }

    /** Keeps a known word when it is nearer than those before. */
    void offer(String known) {
        if (Math.abs(known.length() - word.length()) > mostErrors || known.equals(word)) {
            return;
        }
        int errors = errors(known);
        double wrong = (double) errors / Math.min(known.length(), word.length());
        if (errors <= mostErrors && (wrong < share || (wrong == share && isWrittenMore(known)))) {
            found = Optional.of(known);
            share = wrong;
        }
    }

    private boolean isWrittenMore(String known) {
        return found.isEmpty() || writings.applyAsInt(known) > writings.applyAsInt(found.get());
    }

    /** The nearest of those offered, if one is near enough. */
    Optional<String> found() {
        return found;
    }

    /** How many it takes; any number above the most that are allowed when it takes more. */
    private int errors(String known) {
        Arrays.setAll(current, i -> i);
        for (int row = 1; row <= known.length(); row++) {
            int[] oldest = beforeThat;
            beforeThat = previous;
            previous = current;
            current = oldest;
            if (fill(known, row) > mostErrors) {
                return mostErrors + 1;
            }
        }
        return current[word.length()];
    }

    /** The errors up to one more letter of the known word; the fewest of them. */
    private int fill(String known, int row) {
        char letter = known.charAt(row - 1);
        current[0] = row;
        int fewest = row;
        for (int i = 1; i <= word.length(); i++) {
            char own = word.charAt(i - 1);
            int errors = previous[i - 1] + (own == letter ? 0 : 1);
            errors = Math.min(errors, 1 + Math.min(previous[i], current[i - 1]));
            if (i > 1 && row > 1 && own == known.charAt(row - 2) && word.charAt(i - 2) == letter) {
                errors = Math.min(errors, 1 + beforeThat[i - 2]);
            }
            current[i] = errors;
            fewest = Math.min(fewest, errors);
        }
        return fewest;
    }
}
