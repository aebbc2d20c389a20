package nl.wegwijzer.evaluation.exchange.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.exchange.CaseMaker;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.Severity;
import nl.wegwijzer.evaluation.testset.TestCase;
import org.jspecify.annotations.Nullable;

/** Makes a test set of a spreadsheet with one case a row; headings are English or Dutch, only {@code question} must be there. */
public final class SpreadsheetImport {
    private static final String ID = "id";
    private static final String QUESTION = "question";

    private final Sheet sheet;
    private final ImportTally tally;
    /** Headings by the names that they stand for. */
    private final Map<String, String> headings = new LinkedHashMap<>();

    private SpreadsheetImport(Sheet sheet) {
        this.sheet = sheet;
        this.tally = new ImportTally(sheet.file());
    }

    /**
     * Reads a table.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException with every problem, each with its line and column
     */
    public static Imported read(Sheet sheet, String name) {
        SpreadsheetImport reading = new SpreadsheetImport(sheet);
        return reading.tally.finish(name, reading.cases());
    }

    private List<TestCase> cases() {
        sheet.warnings().forEach(tally::notice);
        sheet.columns().forEach(this::heading);
        if (!headings.containsKey(QUESTION)) {
            tally.problems().add(1, "a column \"question\" (or \"vraag\") was expected among " + sheet.columns());
            return List.of();
        }
        if (!headings.containsKey(ID)) {
            tally.notice("there is no column \"id\"; cases are named by their order, so don't change it between runs");
        }
        List<TestCase> cases = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            tally.row();
            read(row).ifPresent(cases::add);
        }
        return cases;
    }

    private void heading(String heading) {
        Optional<String> name = Columns.named(heading);
        if (name.isEmpty()) {
            tally.unknown(heading);
        } else if (headings.putIfAbsent(name.get(), heading) != null) {
            tally.problems().add(1, "two columns mean \"" + name.get() + "\": " + sheet.columns());
        }
    }

    private Optional<TestCase> read(SheetRow row) {
        if (cell(row, QUESTION).isEmpty()) {
            tally.ignore(row.line(), "a row", "it has no question");
            return Optional.empty();
        }
        ObjectNode written = JsonNodeFactory.instance.objectNode();
        if (!headings.containsKey(ID)) {
            written.put(ID, "row-%04d".formatted(sheet.rows().indexOf(row) + 1));
        }
        ObjectNode expect = JsonNodeFactory.instance.objectNode();
        ObjectNode citations = JsonNodeFactory.instance.objectNode();
        Columns.ALL.forEach(name -> cell(row, name).ifPresent(cell -> put(name, cell, written, expect, citations)));
        if (!citations.isEmpty()) {
            expect.set("citations", citations);
        }
        if (!expect.isEmpty()) {
            written.set("expect", expect);
        }
        return CaseMaker.make(written, row.line(), tally.problems());
    }

    private static void put(String name, Cell cell, ObjectNode written, ObjectNode expect, ObjectNode citations) {
        switch (name) {
            case "turns", "reviewed_by" -> written.set(name, cell.texts());
            case "tags" -> written.set(name, cell.words());
            case "must_pass", "generated" -> written.put(name, cell.flag());
            case "severity" ->
                written.put(name, known(cell, Severity.of(cell.text()).isPresent(), "safety, core, normal"));
            case "outcome" ->
                expect.put(name, known(cell, Outcome.of(cell.text()).isPresent(), Outcome.names()));
            case "answer_lang" -> expect.put("lang", cell.text());
            case "relevance" -> expect.set(name, cell.grades());
            case "nuggets" -> expect.set(name, cell.json());
            case "closed" -> citations.put(name, cell.flag());
            default -> {
                if (Columns.CITATIONS.contains(name)) {
                    citations.set(name, cell.names());
                } else if (Columns.PHRASES.contains(name)) {
                    expect.set(name, cell.texts());
                } else {
                    written.put(name, cell.text());
                }
            }
        }
    }

    /** The text, or null after noting a problem, so that it isn't told twice. */
    private static @Nullable String known(Cell cell, boolean known, String names) {
        if (!known) {
            cell.wrong("one of " + names + " was expected, not \"" + cell.text() + "\"");
        }
        return known ? cell.text() : null;
    }

    private Optional<Cell> cell(SheetRow row, String name) {
        String heading = headings.get(name);
        if (heading == null || row.cell(heading).isEmpty()) {
            return Optional.empty();
        }
        int column = sheet.columns().indexOf(heading) + 1;
        String text = SheetWriter.unguarded(row.cell(heading));
        return Optional.of(new Cell(row.line(), column, heading, text, tally.problems()));
    }
}
