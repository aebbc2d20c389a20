package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a caption. On a narrow screen its rows become blocks in which each cell names its column; the roles say that
 * it is a table nevertheless, which browsers forget otherwise.
 */
final class Table {
    private final String caption;
    private final List<String> columns;
    private final List<Tag> rows = new ArrayList<>();

    Table(String caption, List<String> columns) {
        this.caption = caption;
        this.columns = List.copyOf(columns);
    }

    /** A row; its first cell is its heading. */
    Table row(Tag... cells) {
        return row(List.of(cells));
    }

    Table row(List<Tag> cells) {
        Tag row = Tag.of("tr").with("role", "row");
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = cells.get(i);
            row.add(
                    i == 0
                            ? cell.with("scope", "row").with("role", "rowheader")
                            : cell.with("role", "cell").with("data-column", columns.get(i)));
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    int size() {
        return rows.size();
    }

    Tag tag() {
        Tag head = Tag.of("tr").with("role", "row");
        columns.forEach(
                column -> head.add(Tag.of("th", column).with("scope", "col").with("role", "columnheader")));
        return Tag.of("table")
                .css("stack columns-" + columns.size())
                .with("role", "table")
                .add(
                        Tag.of("caption", caption),
                        Tag.of("thead").with("role", "rowgroup").add(head),
                        Tag.of("tbody").with("role", "rowgroup").add(rows));
    }

    /** The first cell of a row. */
    static Tag heading(String text) {
        return Tag.of("th").add(Tag.of("span", text).css("name"));
    }

    /** A cell with words. */
    static Tag words(String text) {
        return Tag.of("td").add(Tag.of("span", text));
    }

    /** A cell with a number. */
    static Tag number(String text) {
        return Tag.of("td").css("number").add(Tag.of("span", text));
    }
}
