package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes CSV that Dutch Excel opens by a double click: semicolons, a byte order mark, CRLF. A cell that a spreadsheet
 * program would compute gets an apostrophe in front, which {@link #unguarded} takes away.
 */
public final class SheetWriter {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SheetWriter() {}

    /** Writes rows, the headings first. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(SheetWriter::cell).collect(Collectors.joining(";")) + "\r\n")
                .collect(Collectors.joining("", "\uFEFF", ""));
    }

    /** A cell as it was before it was written. */
    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private static String cell(String text) {
        String guarded = FORMULA.matcher(text).matches() ? "'" + text : text;
        return guarded.isEmpty() ? "" : '"' + guarded.replace("\"", "\"\"") + '"';
    }
}
