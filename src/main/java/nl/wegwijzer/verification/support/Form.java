package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence looks like one: plain letters, no markup, no links; and what it quotes. */
final class Form {
    private static final int LONGEST = 420;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsLatin}\\p{N}“‘\"][\\p{IsLatin}\\p{M}\\p{N} .,;:!…'’‘“”\"()/–—%€&+-]+");
    private static final Pattern LINK = Pattern.compile(
            "(?i)www\\.|https?:|mailto:|//|\\b[\\p{L}\\p{N}-]+\\.(?:nl|com|org|net|eu|be|io|info|edu|gov|app|ai|xyz)\\b");
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"|‘([^’]{2,}(?:’\\p{L}[^’]*)*)’");

    private Form() {}

    static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && PLAIN.matcher(text).matches()
                && !LINK.matcher(text).find();
    }

    /** The words between quotation marks. */
    static List<String> quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.results()
                .map(result -> result.group(1) != null
                        ? result.group(1)
                        : result.group(2) != null ? result.group(2) : result.group(3))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
