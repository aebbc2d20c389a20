package nl.wegwijzer.evaluation.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.SourceProblem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV: commas, semicolons or tabs, cells of several lines, UTF-8 with or without mark, Windows-1252 with a warning. */
public final class SheetReader {
    private static final Pattern POSITION = Pattern.compile("position: (\\d+)");
    private static final Pattern START_LINE = Pattern.compile("startline (\\d+)");

    private final String file;
    private final String text;
    private final int start;
    private final Problems problems;

    private SheetReader(String file, String text, int start) {
        this.file = file;
        this.text = text;
        this.start = start;
        this.problems = new Problems(file);
    }

    /**
     * Reads the file at a path.
     *
     * @throws KnowledgeException with every problem, each with its place
     */
    public static Sheet read(Path path) {
        try {
            return read(path.toString().replace('\\', '/'), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new KnowledgeException(List.of(new SourceProblem(
                    path.toString(), 0, "there is no file here that the program can read; check the name")));
        }
    }

    /**
     * Reads the bytes of a file.
     *
     * @throws KnowledgeException with every problem, each with its place
     */
    public static Sheet read(String file, byte[] bytes) {
        SheetText decoded = SheetText.decode(file, bytes);
        Delimiter delimiter = Delimiter.of(decoded.text());
        SheetReader reader = new SheetReader(file, decoded.text(), delimiter.start());
        Sheet sheet = reader.sheet(reader.records(delimiter.value()), decoded.warnings());
        reader.problems.throwIfAny();
        return sheet;
    }

    private List<CSVRecord> records(char delimiter) {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(start)), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw malformed(e);
        } catch (UncheckedIOException e) {
            throw malformed(e);
        }
    }

    private KnowledgeException malformed(Exception cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        Matcher position = POSITION.matcher(message);
        if (position.find()) {
            int offset = Math.min(text.length(), start + Integer.parseInt(position.group(1))) - 1;
            int column = offset - text.lastIndexOf('\n', Math.max(0, offset - 1));
            problems.add(
                    lineAt(offset),
                    "column " + column
                            + ": after the quotation mark that ends a cell the next cell or line was expected;"
                            + " a quotation mark within a cell is written twice");
        } else {
            Matcher first = START_LINE.matcher(message);
            problems.add(
                    first.find() ? lineAt(start) - 1 + Integer.parseInt(first.group(1)) : 0,
                    "a cell that begins with a quotation mark here has none at its end");
        }
        problems.throwIfAny();
        throw new IllegalStateException(cause);
    }

    private Sheet sheet(List<CSVRecord> records, List<String> warnings) {
        if (records.isEmpty()) {
            problems.add(0, "the file is empty; a first line with headings was expected");
            return new Sheet(file, List.of(), List.of(), warnings);
        }
        List<String> columns = columns(records.getFirst());
        List<SheetRow> rows = new ArrayList<>();
        for (CSVRecord one : records.subList(1, records.size())) {
            if (one.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(one, columns));
            }
        }
        return new Sheet(file, columns, rows, warnings);
    }

    private List<String> columns(CSVRecord headings) {
        List<String> columns = new ArrayList<>();
        for (String heading : headings) {
            String name = heading.isBlank() ? "(column " + (columns.size() + 1) + ")" : heading.strip();
            if (columns.contains(name)) {
                problems.add(
                        lineOf(headings), "column " + (columns.size() + 1) + ": \"" + name + "\" stands here twice");
            }
            columns.add(name);
        }
        return columns;
    }

    private SheetRow row(CSVRecord one, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < one.size(); i++) {
            if (i < columns.size()) {
                cells.put(columns.get(i), one.get(i));
            } else if (!one.get(i).isBlank()) {
                problems.add(
                        lineOf(one),
                        "column " + (i + 1) + ": no more than " + columns.size() + " cells were expected, as there are"
                                + " headings; put a cell that holds the delimiter in quotation marks");
            }
        }
        return new SheetRow(lineOf(one), cells);
    }

    private int lineOf(CSVRecord one) {
        int offset = start + (int) one.getCharacterPosition();
        while (offset < text.length() && text.charAt(offset) == '\n') {
            offset++;
        }
        return lineAt(offset);
    }

    private int lineAt(int offset) {
        return 1
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(one -> one == '\n')
                        .count();
    }
}
