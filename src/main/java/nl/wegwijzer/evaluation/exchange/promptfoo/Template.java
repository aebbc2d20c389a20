package nl.wegwijzer.evaluation.exchange.promptfoo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** promptfoo's templates, as far as they only name a variable. */
final class Template {
    private static final Pattern MARK = Pattern.compile("\\{\\{|\\{%|\\{#");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*([\\w.]+)\\s*\\}\\}");

    private Template() {}

    /** Whether promptfoo would see more than plain text in it. */
    static boolean isIn(String text) {
        return MARK.matcher(text).find();
    }

    /** With each variable's value in its place; empty when it holds anything else, or an unknown variable. */
    static Optional<String> fill(String text, Map<String, String> vars) {
        if (!isIn(text)) {
            return Optional.of(text);
        }
        Matcher variable = VARIABLE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String value = vars.get(variable.group(1));
            if (value == null) {
                return Optional.empty();
            }
            variable.appendReplacement(filled, "");
            filled.append(value);
        }
        int rest = filled.length();
        variable.appendTail(filled);
        return isIn(filled.substring(rest)) ? Optional.empty() : Optional.of(filled.toString());
    }
}
