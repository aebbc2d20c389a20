package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param line of the file where it begins
 * @param cells by heading, in the order of the columns
 */
public record SheetRow(int line, Map<String, String> cells) {
    /** Copies the map. */
    public SheetRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What stands in a column, without space around it; empty when nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
