package nl.wegwijzer.safety;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wegwijzer.knowledge.PlainWords;

/** Cuts a message into words of one plain form: lower case, no accents, no apostrophes, no tricks to hide a word. */
final class MessageWords {
    /** Stands in a word for a letter that its writer hid. */
    static final char HIDDEN_LETTER = '*';

    private static final String APOSTROPHES = "'’‘`´";
    private static final int SPELLED_OUT = 4;

    private MessageWords() {}

    static List<String> of(String message) {
        return joinSpelledOut(
                PlainWords.of(message).map(MessageWords::shortRuns).orElseGet(() -> cut(message)));
    }

    private static List<String> cut(String message) {
        String plain =
                visible(Normalizer.normalize(message, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (belongsToWord(plain, i)) {
                word.append(c);
            } else {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    /** Without marks on letters, characters that nobody sees, and apostrophes. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!isInvisible(c)) {
                visible.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return visible.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> APOSTROPHES.indexOf(c) >= 0;
        };
    }

    /** Whether this is one word in its plain form already, as nearly all words of rules are. */
    static boolean isPlainWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z' || (i >= 2 && c == word.charAt(i - 1) && c == word.charAt(i - 2))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static boolean belongsToWord(String text, int i) {
        char c = text.charAt(i);
        boolean inside = i > 0 && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == HIDDEN_LETTER);
        return Character.isLetterOrDigit(c) || (c == HIDDEN_LETTER && inside && letterFollows(text, i));
    }

    private static boolean letterFollows(String text, int i) {
        int next = i + 1;
        while (next < text.length() && text.charAt(next) == HIDDEN_LETTER) {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(shortRuns(withoutDigits(word.toString())));
            word.setLength(0);
        }
    }

    /** "zelfm00rd" hides letters behind digits; "112" and "3havo" don't. */
    private static String withoutDigits(String word) {
        if (word.length() < SPELLED_OUT || !Character.isLetter(word.charAt(0))) {
            return word;
        }
        return word.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a');
    }

    private static List<String> shortRuns(List<String> words) {
        return words.stream()
                .map(word -> isPlainWord(word) ? word : shortRuns(word))
                .toList();
    }

    /** "dooood" is "dood": no Dutch or English word has a letter three times in a row. */
    private static String shortRuns(String word) {
        StringBuilder result = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i < 2 || c != word.charAt(i - 1) || c != word.charAt(i - 2)) {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static List<String> joinSpelledOut(List<String> words) {
        List<String> result = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            int end = i;
            while (end < words.size() && words.get(end).length() == 1) {
                end++;
            }
            if (end - i >= SPELLED_OUT) {
                result.add(String.join("", words.subList(i, end)));
                i = end;
            } else {
                result.add(words.get(i++));
            }
        }
        return result;
    }
}
