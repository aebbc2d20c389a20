package nl.wegwijzer.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.PlainWords;

/** Cuts text into words as rules see them: lower case, without accents and apostrophes; numbers such as 3.1 stay whole. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final String SIMPLE_APOSTROPHES = "'`";
    private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)+|[\\p{L}\\d]+");

    private Words() {}

    /** The words in their order. Linear in the length of the text. */
    public static List<String> of(String text) {
        return PlainWords.of(text).map(List::copyOf).orElseGet(() -> cut(text));
    }

    /** Piece by piece, as no word goes on behind a space: patterns take ten times as long as what is simple. */
    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            if (isSimple(text, start, end)) {
                addLetters(text, start, end, words);
            } else {
                addFound(text.substring(start, end), words);
            }
            start = end + 1;
        }
        return List.copyOf(words);
    }

    /** ASCII without digits: "3.1" is one word, and "hfdst.3" two. */
    private static boolean isSimple(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || (c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static void addLetters(String text, int start, int end, List<String> words) {
        StringBuilder word = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            } else if (SIMPLE_APOSTROPHES.indexOf(c) < 0) {
                end(word, words);
            }
        }
        end(word, words);
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static void addFound(String text, List<String> words) {
        Matcher matcher = WORD.matcher(folded(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
    }

    /** Lower case, without accents and apostrophes. */
    static String folded(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    }
}
