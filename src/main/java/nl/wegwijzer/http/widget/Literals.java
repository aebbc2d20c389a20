package nl.wegwijzer.http.widget;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the code of a script from its strings and regular expressions, which nothing may change. */
final class Literals {
    private static final Pattern LITERAL = Pattern.compile(
            "'(?:[^'\\\\\\n]|\\\\.)*'|\"(?:[^\"\\\\\\n]|\\\\.)*\"|(?<=[(=!&|]|[(=!&|] )/(?:[^/\\\\\\n]|\\\\.)+/");

    private Literals() {}

    /** The script with every stretch of code changed, and every literal as it was. */
    static String around(String script, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(script.length());
        Matcher literals = LITERAL.matcher(script);
        int end = 0;
        while (literals.find()) {
            changed.append(change.apply(script.substring(end, literals.start())))
                    .append(literals.group());
            end = literals.end();
        }
        return changed.append(change.apply(script.substring(end))).toString();
    }
}
