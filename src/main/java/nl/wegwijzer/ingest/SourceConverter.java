package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.ingest.Conversion.Guess;
import nl.wegwijzer.ingest.SourceBlocks.Line;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.SourceProblem;

/**
 * Turns a received document of a domain into the Markdown that the guide is kept in. It changes no word: it marks
 * headings, puts the two boxes apart, makes the asterisk a footnote, and says where it had to guess.
 */
public final class SourceConverter {
    private static final String ABOUT_HEADING = "Wegwijzer Mentaal Kapitaal";
    private static final Pattern TITLE = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");
    private static final Pattern RECOMMENDATION = Pattern.compile("\\d{1,3}\\.\\d{1,3}\\.?\\s+\\S.*");
    private static final Pattern TIP = Pattern.compile("Tip:\\s*(\\S.*)");
    private static final Pattern ADDRESS = Pattern.compile("\\b(?:https?://)?(www\\.[a-z0-9.-]+\\.[a-z]{2,})");

    private final KnowledgeFile source;
    private final List<Guess> guesses = new ArrayList<>();

    private SourceConverter(KnowledgeFile source) {
        this.source = source;
    }

    /**
     * Converts a document.
     *
     * @throws KnowledgeException when it has no title line such as {@code 3. Thuissituatie}, or isn't UTF-8
     */
    public static Conversion convert(KnowledgeFile source) {
        return new SourceConverter(source).convert();
    }

    private Conversion convert() {
        List<Line> lines = SourceBlocks.of(source.text(), guesses);
        Matcher title = TITLE.matcher(lines.isEmpty() ? "" : lines.getFirst().plain());
        if (!title.matches()) {
            throw new KnowledgeException(List.of(new SourceProblem(
                    source.name(),
                    lines.isEmpty() ? 1 : lines.getFirst().number(),
                    "the document should begin with the number and title of its domain, such as \"4. Naam\"")));
        }
        int aboutFrom = indexOf(lines, ABOUT_HEADING);
        List<Line> domain = lines.subList(1, aboutFrom);
        List<Line> about = lines.subList(aboutFrom, lines.size());
        if (!about.isEmpty()) {
            guesses.add(
                    new Guess(
                            about.getFirst().number(),
                            "from here on it is about the guide itself: that stands once, in a file of its own (convert --about)"));
        }
        String markdown = frontMatter("domein", title.group(1), title.group(2), "")
                + "# " + title.group(1) + ". " + title.group(2) + "\n\n"
                + domainBody(domain);
        guesses.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return new Conversion(markdown.strip() + "\n", aboutMarkdown(about), guesses);
    }

    private String frontMatter(String kind, String number, String title, String address) {
        StringBuilder front = new StringBuilder("---\nsoort: ").append(kind).append('\n');
        if (!number.isEmpty()) {
            front.append("domein: ").append(number).append('\n');
        }
        front.append("titel: ").append(quotedWhereNeeded(title)).append("\ntaal: nl\n");
        if (!address.isEmpty()) {
            front.append("adres: https://").append(address).append('\n');
        }
        return front.append("origineel: ")
                .append(quotedWhereNeeded(source.name()))
                .append("\n---\n\n")
                .toString();
    }

    private static String quotedWhereNeeded(String value) {
        return value.matches("[\\p{L}0-9][\\p{L}0-9 ()/.-]*") ? value : "\"" + value.replace("\"", "\\\"") + "\"";
    }

    private String domainBody(List<Line> lines) {
        int recommendations = indexOf(lines, Headings.RECOMMENDATIONS.in("nl"));
        if (recommendations == lines.size()) {
            guesses.add(new Guess(0, "there is no line \"Aanbevelingen\"; recommendations are known by their numbers"));
            recommendations = firstRecommendation(lines);
        }
        StringBuilder markdown = new StringBuilder(boxesAndTip(lines.subList(0, recommendations)));
        markdown.append("## ").append(Headings.RECOMMENDATIONS.in("nl")).append("\n\n");
        for (List<Line> section : sections(lines.subList(recommendations, lines.size()))) {
            markdown.append(new RecommendationConverter(section, guesses).markdown());
        }
        return markdown.toString();
    }

    private String boxesAndTip(List<Line> lines) {
        List<Line> rest = new ArrayList<>(lines);
        List<Line> tips =
                rest.stream().filter(line -> TIP.matcher(line.text()).matches()).toList();
        rest.removeAll(tips);
        int notWell = indexOf(rest, Headings.NOT_WELL.in("nl"));
        int well = indexOf(rest, Headings.WELL.in("nl"));
        StringBuilder markdown = new StringBuilder();
        if (notWell < rest.size() && well < rest.size()) {
            boxes(rest, notWell, well, markdown);
        } else {
            for (Line line : rest) {
                guesses.add(new Guess(line.number(), "this text stands outside the boxes; put it where it belongs"));
                markdown.append(line.text()).append("\n\n");
            }
        }
        for (Line tip : tips) {
            Matcher matcher = TIP.matcher(tip.text());
            if (matcher.matches()) {
                markdown.append("## Tip\n\n").append(matcher.group(1)).append("\n\n");
            }
        }
        return markdown.toString();
    }

    /** Two columns that became one: both headings stand first, then the texts of both boxes, each half of them. */
    private void boxes(List<Line> lines, int notWell, int well, StringBuilder markdown) {
        List<Line> first = lines.subList(notWell + 1, Math.max(notWell + 1, well));
        List<Line> second = lines.subList(well + 1, lines.size());
        if (first.isEmpty() && !second.isEmpty()) {
            int half = (second.size() + 1) / 2;
            guesses.add(new Guess(
                    second.getFirst().number(),
                    "the two boxes were one: " + half + " paragraphs were put under \"" + Headings.NOT_WELL.in("nl")
                            + "\" and " + (second.size() - half) + " under \"" + Headings.WELL.in("nl")
                            + "\"; check where the second begins"));
            first = second.subList(0, half);
            second = second.subList(half, second.size());
        }
        box(Headings.NOT_WELL, first, markdown);
        box(Headings.WELL, second, markdown);
    }

    private static void box(Headings heading, List<Line> paragraphs, StringBuilder markdown) {
        markdown.append("## ").append(heading.in("nl")).append("\n\n");
        paragraphs.forEach(line -> markdown.append(line.text()).append("\n\n"));
    }

    private static List<List<Line>> sections(List<Line> lines) {
        List<List<Line>> sections = new ArrayList<>();
        for (Line line : lines) {
            if (RECOMMENDATION.matcher(line.plain()).matches()) {
                sections.add(new ArrayList<>());
            }
            if (!sections.isEmpty()) {
                sections.getLast().add(line);
            }
        }
        return sections;
    }

    private String aboutMarkdown(List<Line> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        Optional<String> address = lines.stream()
                .map(line -> ADDRESS.matcher(line.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst();
        StringBuilder markdown =
                new StringBuilder(frontMatter("over", "", lines.getFirst().plain(), address.orElse("")));
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean heading = !text.endsWith(".");
            String mark = i == 0 ? "# " : heading ? "## " : "";
            markdown.append(mark)
                    .append(text)
                    .append(heading ? anchor(i, text) : "")
                    .append("\n\n");
        }
        return markdown.toString().strip() + "\n";
    }

    /** Short names for the headings of the part about the guide, so that its passages keep their ids. */
    private static String anchor(int index, String heading) {
        String slug = Slug.of(heading);
        return " {#" + (index == 0 ? "herkomst" : slug.startsWith("geselecteerde") ? "selectie" : lastWord(slug)) + "}";
    }

    private static String lastWord(String slug) {
        return slug.substring(slug.lastIndexOf('-') + 1);
    }

    private static int indexOf(List<Line> lines, String heading) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).plain().replaceFirst(":$", "").equalsIgnoreCase(heading)) {
                return i;
            }
        }
        return lines.size();
    }

    private static int firstRecommendation(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (RECOMMENDATION.matcher(lines.get(i).plain()).matches()) {
                return i;
            }
        }
        return lines.size();
    }
}
