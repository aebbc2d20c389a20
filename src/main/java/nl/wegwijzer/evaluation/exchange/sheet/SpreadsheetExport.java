package nl.wegwijzer.evaluation.exchange.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.NativeCase;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Writes a test set as a spreadsheet that {@link SpreadsheetImport} reads back. */
public final class SpreadsheetExport {
    private SpreadsheetExport() {}

    /** One case a row. */
    public static Exported write(TestSet set) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Columns.ALL);
        set.cases().forEach(one -> rows.add(row(one)));
        return new Exported(SheetWriter.write(rows), set.cases().size(), List.of());
    }

    private static List<String> row(TestCase one) {
        JsonNode written = NativeCase.of(one);
        return Columns.ALL.stream().map(column -> cell(written, column)).toList();
    }

    private static String cell(JsonNode written, String column) {
        JsonNode expect = written.path("expect");
        return switch (column) {
            case "answer_lang" -> expect.path("lang").asText();
            case "nuggets" ->
                expect.path(column).isMissingNode() ? "" : expect.path(column).toString();
            case "relevance" -> grades(expect.path(column));
            case "outcome", "must_contain", "must_not_contain", "interventions" -> text(expect.path(column));
            case "required", "any", "allowed", "forbidden", "first", "closed" ->
                text(expect.path("citations").path(column));
            default -> text(written.path(column));
        };
    }

    private static String grades(JsonNode grades) {
        List<String> parts = new ArrayList<>();
        grades.properties().forEach(grade -> parts.add(grade.getKey() + "=" + grade.getValue()));
        return String.join("\n", parts);
    }

    private static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        List<String> items = new ArrayList<>();
        node.forEach(item -> items.add(item.asText()));
        boolean plain = items.stream().noneMatch(item -> item.contains("\n") || item.contains("||"));
        return plain ? String.join("\n", items) : "||\n" + String.join("\n||\n", items);
    }
}
