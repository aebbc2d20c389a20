package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one domain file. One reader for one file. */
final class DomainReader {
    private static final Pattern RECOMMENDATION = Pattern.compile("(\\d{1,3}\\.\\d{1,3})\\.?\\s+(\\S.*)");
    private static final Pattern LOOKS_NUMBERED = Pattern.compile("\\d+\\.\\d.*");

    private final int number;
    private final String title;
    private final String language;
    private final Map<String, String> links;
    private final Problems problems;
    private final Map<Headings, List<Block.Paragraph>> boxes = new EnumMap<>(Headings.class);
    private final Map<Headings, Integer> lines = new EnumMap<>(Headings.class);
    private final List<RecommendationReader> recommendations = new ArrayList<>();

    /** Where paragraphs go that come next; null before the first heading that holds any. */
    private @Nullable Headings open;

    DomainReader(int number, String title, String language, Map<String, String> links, Problems problems) {
        this.number = number;
        this.title = title;
        this.language = language;
        this.links = links;
        this.problems = problems;
    }

    Domain read(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Footnote footnote -> footnote(footnote);
            }
        }
        return new Domain(number, title, signals(), tips(), finishedRecommendations());
    }

    private void heading(Block.Heading heading) {
        Optional<Headings> known = Headings.of(heading.text(), language);
        if (heading.level() == 1) {
            checkTitle(heading);
        } else if (LOOKS_NUMBERED.matcher(heading.text()).matches()) {
            startRecommendation(heading);
        } else if (known.isPresent()) {
            open(known.get(), heading);
        } else if (open == Headings.INTERVENTIONS && !recommendations.isEmpty()) {
            recommendations.getLast().startIntervention(heading);
        } else {
            problems.add(
                    heading.line(),
                    "unknown heading \"" + heading.text() + "\"; a domain has " + Headings.list(language)
                            + ", recommendations such as \"" + number
                            + ".1 …\", and under \"" + Headings.INTERVENTIONS.in(language)
                            + "\" the names of interventions");
        }
    }

    private void checkTitle(Block.Heading heading) {
        if (!heading.text().equals(number + ". " + title)) {
            problems.add(
                    heading.line(),
                    "the title says \"" + heading.text() + "\" and the front matter \"" + number + ". " + title
                            + "\"; make them the same");
        }
    }

    private void startRecommendation(Block.Heading heading) {
        Matcher matcher = RECOMMENDATION.matcher(heading.text());
        Optional<RecommendationNumber> parsed =
                matcher.matches() ? RecommendationNumber.parse(matcher.group(1)) : Optional.empty();
        open = null;
        if (parsed.isEmpty()) {
            problems.add(
                    heading.line(),
                    "the passage is empty or its number can't be read: \"" + heading.text()
                            + "\"; write the number and the whole sentence, such as \"" + number + ".1 Stimuleer …\"");
            return;
        }
        RecommendationNumber found = parsed.get();
        if (found.domain() != number) {
            problems.add(
                    heading.line(),
                    "recommendation " + found + " stands in domain " + number + "; move it to the file of domain "
                            + found.domain() + " or mend its number");
        }
        if (recommendations.stream().anyMatch(earlier -> earlier.number().equals(found))) {
            problems.add(
                    heading.line(), "recommendation " + found + " stands here twice; give one of them another number");
        } else if (found.domain() == number && found.position() != recommendations.size() + 1) {
            problems.add(
                    heading.line(),
                    "recommendation " + number + "." + (recommendations.size() + 1) + " is missing before " + found
                            + "; add it or mend the numbers");
        }
        recommendations.add(
                new RecommendationReader(found, matcher.group(2), heading.line(), language, links, problems));
    }

    private void open(Headings heading, Block.Heading at) {
        open = heading;
        lines.put(heading, at.line());
        boolean inRecommendation = heading == Headings.PRACTICE || heading == Headings.INTERVENTIONS;
        if (inRecommendation && recommendations.isEmpty()) {
            problems.add(
                    at.line(),
                    "\"" + at.text() + "\" stands before any recommendation; put a heading such as \"" + number
                            + ".1 …\" above it");
        } else if (inRecommendation) {
            recommendations.getLast().open(heading, at.line());
        } else if (heading != Headings.RECOMMENDATIONS && boxes.put(heading, new ArrayList<>()) != null) {
            problems.add(at.line(), "\"" + at.text() + "\" stands here twice; join the two");
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        if (open == Headings.PRACTICE || open == Headings.INTERVENTIONS) {
            if (!recommendations.isEmpty()) {
                recommendations.getLast().paragraph(paragraph);
            }
        } else if (open != null && boxes.containsKey(open)) {
            boxes.get(open).add(paragraph);
        } else {
            problems.add(
                    paragraph.line(),
                    "this text stands under no heading that holds text: \"" + shortened(paragraph.text())
                            + "\"; move it under one of " + Headings.list(language));
        }
    }

    private void footnote(Block.Footnote footnote) {
        // commonmark moves definitions to the end of the document: the number in their label isn't kept, their line is.
        recommendations.stream()
                .filter(recommendation -> recommendation.line() < footnote.line())
                .reduce((earlier, later) -> later)
                .ifPresentOrElse(
                        recommendation -> recommendation.footnote(footnote),
                        () -> problems.add(
                                footnote.line(), "this footnote stands under no recommendation; move it under one"));
    }

    private List<Passage> signals() {
        List<Passage> signals = new ArrayList<>();
        for (Headings box : List.of(Headings.NOT_WELL, Headings.WELL)) {
            List<Block.Paragraph> paragraphs = boxes.getOrDefault(box, List.of());
            if (boxes.containsKey(box) && paragraphs.isEmpty()) {
                reportEmpty(box);
            }
            for (int i = 0; i < paragraphs.size(); i++) {
                signals.add(passage(
                        box.anchor() + "-" + (i + 1),
                        PassageKind.SIGNAL,
                        box,
                        paragraphs.get(i).text()));
            }
        }
        return signals;
    }

    private List<Passage> tips() {
        List<Block.Paragraph> paragraphs = boxes.getOrDefault(Headings.TIP, List.of());
        if (paragraphs.isEmpty()) {
            if (boxes.containsKey(Headings.TIP)) {
                reportEmpty(Headings.TIP);
            }
            return List.of();
        }
        return List.of(passage("tip", PassageKind.TIP, Headings.TIP, joined(paragraphs)));
    }

    private void reportEmpty(Headings heading) {
        problems.add(
                lines.getOrDefault(heading, 0),
                "\"" + heading.in(language) + "\" is empty; write its text or take the heading out");
    }

    private List<Recommendation> finishedRecommendations() {
        if (recommendations.isEmpty()) {
            problems.add(0, "the domain has no recommendations; write them as headings such as \"" + number + ".1 …\"");
        }
        return recommendations.stream().map(RecommendationReader::finish).toList();
    }

    private Passage passage(String name, PassageKind kind, Headings heading, String text) {
        return new Passage(
                new PassageId(number + "-" + name),
                kind,
                number,
                Optional.empty(),
                heading.in(language),
                text,
                "",
                Map.of());
    }

    static String joined(List<Block.Paragraph> paragraphs) {
        return String.join("\n", paragraphs.stream().map(Block.Paragraph::text).toList());
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
