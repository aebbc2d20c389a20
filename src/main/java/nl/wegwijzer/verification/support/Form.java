package nl.wegwijzer.verification.support;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a sentence looks like one: plain letters, no markup, no links; and what it quotes. */
final class Form {
    private static final int LONGEST = 420;
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{IsLatin}\\p{N}“‘\"][\\p{IsLatin}\\p{M}\\p{N} .,;:!…'’‘“”\"()/–—%€&+-]+");

    /** A full stop between letters without a space belongs to an address; "o.a." and "d.m.v." have single letters. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)www\\.|https?:|mailto:|//|[\\p{L}\\p{N}-]{2,}\\.\\p{L}{2,}|\\p{L}\\.\\p{L}[^.]*/|/\\p{L}*[./]");

    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"|‘([^’]{2,}(?:’\\p{L}[^’]*)*)’"
            + "|(?<!\\p{L})'(?![stnkm]\\b)([^']{2,}(?:'\\p{L}[^']*)*)'(?!\\p{L})");

    /** "Foto’s", "’s avonds" and "parents’ evenings" have an apostrophe, no quotation mark. */
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?<=\\p{L})['’](?=\\p{L})|['’](?=[stnkm]\\b)|(?<=s)['’](?=\\s)");

    private static final Pattern QUOTATION_MARK = Pattern.compile("[“”‘’\"']");

    private Form() {}

    static boolean isPlain(String text) {
        return text.length() <= LONGEST
                && PLAIN.matcher(text).matches()
                && !LINK.matcher(text).find()
                && !hasLooseMark(text);
    }

    /** A quotation that doesn't end, or that doesn't begin, can't be held to its words. */
    private static boolean hasLooseMark(String text) {
        String unquoted = QUOTED.matcher(text).replaceAll("");
        return QUOTATION_MARK
                .matcher(APOSTROPHE.matcher(unquoted).replaceAll(""))
                .find();
    }

    /** The words between quotation marks. */
    static List<String> quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(Form::words)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String words(MatchResult quotation) {
        return IntStream.rangeClosed(1, quotation.groupCount())
                .mapToObj(quotation::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
