package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a table.
 *
 * @param start where the table begins: after a line such as {@code sep=;} that Excel understands
 */
record Delimiter(char value, int start) {
    private static final Pattern DECLARED = Pattern.compile("\\Asep=(.)\n", Pattern.CASE_INSENSITIVE);

    /** As declared, or the most frequent one of the headings. */
    static Delimiter of(String text) {
        Matcher declared = DECLARED.matcher(text);
        if (declared.find()) {
            return new Delimiter(declared.group(1).charAt(0), declared.end());
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(text, candidate) > count(text, best) ? candidate : best;
        }
        return new Delimiter(best, 0);
    }

    /** In the first row, outside quotes. */
    private static int count(String text, char candidate) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            quoted ^= one == '"';
            if (one == '\n' && !quoted) {
                return found;
            }
            found += one == candidate && !quoted ? 1 : 0;
        }
        return found;
    }
}
