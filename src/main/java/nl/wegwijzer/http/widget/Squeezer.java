package nl.wegwijzer.http.widget;

import java.util.regex.Pattern;

/**
 * Takes out of a script what only people need: comments on lines of their own, indentation, spaces around signs, and long
 * names. Strings and regular expressions stay as they are. It relies on how the widget's files are written: every statement ends with a
 * semicolon or a brace, and no text goes over several lines.
 */
final class Squeezer {
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*//.*\\n");
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$");
    private static final Pattern SIGN = Pattern.compile(" ?([=*/<>!&|?:,;{}()\\[\\]]) ?");
    // Two signs that would become another one when they touch stay apart.
    private static final Pattern PLUS_OR_MINUS = Pattern.compile("(?<![+-]) ([+-]) (?![+-])");
    private static final Pattern BREAK_AFTER = Pattern.compile("([;{,(\\[&|?:=>+])\\n+");
    private static final Pattern BREAK_BEFORE = Pattern.compile("\\n+([)\\]}.?:&|])");

    // A statement or property before a closing brace ends without a sign.
    private static final Pattern LAST = Pattern.compile("[;,]}");

    private static final Pattern STYLE_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern STYLE_SPACE = Pattern.compile("\\s+");
    // A colon that a space follows stands between a property and its value; one in a selector is followed by a name.
    private static final Pattern STYLE_SIGN = Pattern.compile(" ?([{};,>]) ?|(:) ");

    private Squeezer() {}

    static String script(String source) {
        String lines =
                INDENTATION.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        return ShortNames.in(Literals.around(lines, Squeezer::code));
    }

    private static String code(String code) {
        String signs = SIGN.matcher(code).replaceAll("$1");
        String sums = PLUS_OR_MINUS.matcher(signs).replaceAll("$1");
        String breaks =
                BREAK_BEFORE.matcher(BREAK_AFTER.matcher(sums).replaceAll("$1")).replaceAll("$1");
        return LAST.matcher(breaks).replaceAll("}");
    }

    static String style(String source) {
        String plain = STYLE_COMMENT.matcher(source).replaceAll("");
        String signs =
                STYLE_SIGN.matcher(STYLE_SPACE.matcher(plain).replaceAll(" ")).replaceAll("$1$2");
        return LAST.matcher(signs).replaceAll("}").strip();
    }
}
