package nl.wegwijzer.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The short way to the words of text that holds nothing but small letters and spaces, as most word lists do. However words are cut
 * and folded elsewhere, these stay as they are; a start reads tens of thousands of them, and patterns take ten times as long.
 */
public final class PlainWords {
    private PlainWords() {}

    /** The words of a text in their order; empty when it isn't plain. */
    public static Optional<List<String>> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            } else if (!isPlain(text.charAt(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(words);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z';
    }
}
