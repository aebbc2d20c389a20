package nl.wegwijzer.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width. */
final class Layout {
    private final int width;

    Layout(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    /** A text whose first line begins with one thing and whose other lines begin with another; line ends in it stay. */
    List<String> block(String first, String others, String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, width - Math.max(first.length(), others.length()))
                    .forEach(line -> lines.add((lines.isEmpty() ? first : others) + line));
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    List<String> block(String indent, String text) {
        return block(indent, indent, text);
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \t]+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
