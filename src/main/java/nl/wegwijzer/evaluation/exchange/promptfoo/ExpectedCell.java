package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a cell of a column {@code __expected} of promptfoo's CSV: {@code type(threshold):value}, or a text to be equal to. */
final class ExpectedCell {
    private static final Pattern TYPED =
            Pattern.compile("((?:not-)?([a-z][a-z0-9-]*))(?:\\([\\d.]+\\))?(?::(.*))?", Pattern.DOTALL);
    private static final Pattern SCRIPT =
            Pattern.compile("(?:fn|eval):.*|file://.*\\.(?:c?js|mjs|c?ts|mts|py|rb)\\b.*", Pattern.DOTALL);

    private ExpectedCell() {}

    static PromptfooAssertion read(int line, String cell) {
        Matcher typed = TYPED.matcher(cell);
        if (SCRIPT.matcher(cell).matches()) {
            return assertion(line, "javascript", text(cell));
        }
        if (cell.startsWith("grade:")) {
            return assertion(line, "llm-rubric", text(cell.substring("grade:".length())));
        }
        if (!typed.matches() || AssertionKind.of(typed.group(2)) == AssertionKind.UNKNOWN) {
            return assertion(line, "equals", text(cell));
        }
        String value = typed.group(3);
        if (value == null) {
            return assertion(line, typed.group(1), MissingNode.getInstance());
        }
        boolean list = typed.group(2).endsWith("-any") || typed.group(2).endsWith("-all");
        return assertion(line, typed.group(1), list ? parts(value) : text(value.strip()));
    }

    /** Between commas, of which one within a part is written {@code \,} or the part in quotation marks. */
    private static JsonNode parts(String value) {
        ArrayNode parts = JsonNodeFactory.instance.arrayNode();
        Matcher part = Pattern.compile("\\s*(?:\"((?:[^\"]|\"\")*)\"\\s*|((?:\\\\,|[^,])*))(?:,|$)")
                .matcher(value);
        while (part.find()) {
            String text = part.group(1) == null
                    ? part.group(2).replace("\\,", ",").strip()
                    : part.group(1).replace("\"\"", "\"");
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return parts;
    }

    private static JsonNode text(String value) {
        return JsonNodeFactory.instance.textNode(value);
    }

    private static PromptfooAssertion assertion(int line, String type, JsonNode value) {
        return PromptfooAssertion.of(line, type, value, "");
    }
}
