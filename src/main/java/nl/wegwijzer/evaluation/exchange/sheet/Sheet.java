package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.List;

/**
 * A table.
 *
 * @param file its name
 * @param columns the headings as they were written
 * @param warnings about how it had to be read
 */
public record Sheet(String file, List<String> columns, List<SheetRow> rows, List<String> warnings) {
    /** Copies the lists. */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }
}
