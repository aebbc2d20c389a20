package nl.wegwijzer.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.ingest.Conversion.Guess;
import nl.wegwijzer.ingest.SourceBlocks.Line;

/** Converts the lines of one recommendation. */
final class RecommendationConverter {
    private static final Pattern STATEMENT = Pattern.compile("(\\d{1,3}\\.\\d{1,3})\\.?\\s+(\\S.*)");
    private static final Pattern FOOTNOTE = Pattern.compile("\\*+\\s*(\\S.*?)\\s*\\*+");
    private static final int LONGEST_NAME = 12;

    private final List<Line> lines;
    private final List<Guess> guesses;
    private final String number;
    private final StringBuilder markdown = new StringBuilder();
    private boolean inInterventions;
    private boolean expectsName = true;

    /** From the line with the number on. */
    RecommendationConverter(List<Line> lines, List<Guess> guesses) {
        this.lines = lines;
        this.guesses = guesses;
        Matcher matcher = STATEMENT.matcher(lines.getFirst().plain());
        this.number = matcher.matches() ? matcher.group(1) : "";
    }

    String markdown() {
        markdown.append("### ").append(lines.getFirst().text()).append("\n\n");
        for (Line line : lines.subList(1, lines.size())) {
            if (isHeading(line, Headings.PRACTICE)) {
                heading(Headings.PRACTICE, false);
            } else if (isHeading(line, Headings.INTERVENTIONS)) {
                heading(Headings.INTERVENTIONS, true);
            } else if (inInterventions) {
                intervention(line);
            } else {
                paragraph(line.text());
            }
        }
        return markdown.toString();
    }

    private static boolean isHeading(Line line, Headings heading) {
        return line.plain().replaceFirst(":$", "").equalsIgnoreCase(heading.in("nl"));
    }

    private void heading(Headings heading, boolean interventions) {
        markdown.append("#### ").append(heading.in("nl")).append("\n\n");
        inInterventions = interventions;
        expectsName = true;
    }

    private void intervention(Line line) {
        Matcher footnote = FOOTNOTE.matcher(line.text());
        if (footnote.matches() && isLast(line)) {
            guesses.add(new Guess(
                    line.number(),
                    "the line between asterisks was taken as the footnote of " + number
                            + ", for the names with an asterisk"));
            paragraph("[^" + number + "]: " + footnote.group(1));
        } else if (expectsName && looksLikeName(line)) {
            name(line);
        } else {
            if (expectsName && !saysThereIsNone(line)) {
                guesses.add(
                        new Guess(
                                line.number(),
                                "this was taken as a further paragraph of the intervention above it; check that it isn't a name"));
            }
            paragraph(line.text());
            expectsName = true;
        }
    }

    private void name(Line line) {
        boolean starred = line.text().endsWith("*");
        markdown.append("##### ")
                .append(line.plain())
                .append(starred ? "[^" + number + "]" : "")
                .append("\n\n");
        expectsName = false;
    }

    private static boolean looksLikeName(Line line) {
        return !line.plain().matches(".*[.!?]") && line.plain().split("\\s+").length <= LONGEST_NAME;
    }

    private static boolean saysThereIsNone(Line line) {
        return line.plain().contains(" geen ");
    }

    private boolean isLast(Line line) {
        return line.equals(lines.getLast());
    }

    private void paragraph(String text) {
        markdown.append(text).append("\n\n");
    }
}
