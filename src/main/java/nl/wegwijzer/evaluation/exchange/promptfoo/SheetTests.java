package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.exchange.sheet.Sheet;
import nl.wegwijzer.evaluation.exchange.sheet.SheetRow;

/** Reads promptfoo's CSV: a heading is a variable, unless it begins with two underscores. */
final class SheetTests {
    private static final String EXPECTED = "__expected";
    private static final String METADATA = "__metadata:";
    private static final String PREFIX = "__prefix";
    private static final String SUFFIX = "__suffix";
    private static final Pattern COMMA = Pattern.compile("(?<!\\\\),");
    private static final List<String> WITHOUT_MEANING = List.of("__description", "__metric");

    private SheetTests() {}

    static List<PromptfooTest> read(Sheet sheet, ImportTally tally) {
        sheet.warnings().forEach(tally::notice);
        sheet.columns().stream()
                .filter(column -> column.startsWith("__") && !isKnown(column))
                .forEach(tally::unknown);
        sheet.columns().stream()
                .filter(column -> column.matches("_[a-z].*"))
                .forEach(column ->
                        tally.notice("\"" + column + "\" is a variable; did its writer mean \"_" + column + "\"?"));
        return sheet.rows().stream().map(SheetTests::test).toList();
    }

    private static PromptfooTest test(SheetRow row) {
        Map<String, String> vars = new LinkedHashMap<>();
        List<PromptfooAssertion> assertions = new ArrayList<>();
        ObjectNode metadata = JsonNodeFactory.instance.objectNode();
        row.cells().forEach((column, cell) -> {
            if (column.startsWith(EXPECTED) && !cell.isBlank()) {
                assertions.add(ExpectedCell.read(row.line(), cell.strip()));
            } else if (column.startsWith(METADATA) && !cell.isBlank()) {
                metadata(column.substring(METADATA.length()), cell, metadata);
            } else if (!column.startsWith("__")) {
                vars.put(column, cell);
            }
        });
        if (!(row.cell(PREFIX) + row.cell(SUFFIX)).isEmpty()) {
            vars.replaceAll((name, value) ->
                    row.cells().getOrDefault(PREFIX, "") + value + row.cells().getOrDefault(SUFFIX, ""));
        }
        return new PromptfooTest(row.line(), vars, assertions, metadata);
    }

    private static void metadata(String key, String cell, ObjectNode metadata) {
        if (!key.endsWith("[]")) {
            metadata.put(key, cell.strip());
            return;
        }
        ArrayNode parts = metadata.putArray(key.substring(0, key.length() - "[]".length()));
        COMMA.splitAsStream(cell).forEach(part -> parts.add(part.strip().replace("\\,", ",")));
    }

    private static boolean isKnown(String column) {
        return column.startsWith(EXPECTED)
                || column.startsWith(METADATA)
                || column.equals(PREFIX)
                || column.equals(SUFFIX)
                || WITHOUT_MEANING.contains(column);
    }
}
