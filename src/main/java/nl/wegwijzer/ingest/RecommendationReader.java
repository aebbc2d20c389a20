package nl.wegwijzer.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;

/** Gathers what stands under one recommendation. */
final class RecommendationReader {
    private static final Pattern ABSENCE = Pattern.compile("(?iU)[^“\"„'‘].*\\b(geen|no)\\b.*");
    private static final int LONGEST_ABSENCE = 120;

    private final RecommendationNumber number;
    private final String statement;
    private final int line;
    private final String language;
    private final Map<String, String> links;
    private final Problems problems;

    private final List<Block.Paragraph> practice = new ArrayList<>();
    private final List<Draft> interventions = new ArrayList<>();
    private final List<Block.Paragraph> underInterventions = new ArrayList<>();
    private final List<Block.Footnote> footnotes = new ArrayList<>();
    private int practiceLine;
    private int interventionsLine;
    private Headings open = Headings.PRACTICE;

    /** An intervention whose text is still being gathered. */
    private record Draft(Block.Heading heading, List<Block.Paragraph> paragraphs) {}

    RecommendationReader(
            RecommendationNumber number,
            String statement,
            int line,
            String language,
            Map<String, String> links,
            Problems problems) {
        this.number = number;
        this.statement = statement;
        this.line = line;
        this.language = language;
        this.links = links;
        this.problems = problems;
    }

    RecommendationNumber number() {
        return number;
    }

    int line() {
        return line;
    }

    void open(Headings heading, int at) {
        open = heading;
        if (heading == Headings.PRACTICE) {
            practiceLine = at;
        } else {
            interventionsLine = at;
        }
    }

    void startIntervention(Block.Heading heading) {
        interventions.add(new Draft(heading, new ArrayList<>()));
    }

    void paragraph(Block.Paragraph paragraph) {
        if (open == Headings.PRACTICE) {
            practice.add(paragraph);
        } else if (interventions.isEmpty()) {
            underInterventions.add(paragraph);
        } else {
            interventions.getLast().paragraphs().add(paragraph);
        }
    }

    void footnote(Block.Footnote footnote) {
        footnotes.add(footnote);
    }

    Recommendation finish() {
        return new Recommendation(
                number,
                passage("aanbeveling", PassageKind.RECOMMENDATION, "", statement),
                practicePassage(),
                finishedInterventions(),
                absentInterventions(),
                footnotePassage());
    }

    private Optional<Passage> practicePassage() {
        if (practice.isEmpty()) {
            reportEmpty(practiceLine, Headings.PRACTICE);
            return Optional.empty();
        }
        String text = DomainReader.joined(practice);
        String heading = Headings.PRACTICE.in(language);
        return Optional.of(
                saysThereIsNone(text)
                        ? passage("geen-praktijk", PassageKind.ABSENCE, heading, text)
                        : passage("praktijk", PassageKind.PRACTICE, heading, text));
    }

    private Optional<Passage> absentInterventions() {
        if (underInterventions.isEmpty()) {
            if (interventions.isEmpty()) {
                reportEmpty(interventionsLine, Headings.INTERVENTIONS);
            }
            return Optional.empty();
        }
        String text = DomainReader.joined(underInterventions);
        if (!saysThereIsNone(text)) {
            problems.add(
                    underInterventions.getFirst().line(),
                    "this text belongs to no intervention; put the intervention's name above it as a heading (#####)");
        }
        return Optional.of(
                passage("geen-interventies", PassageKind.ABSENCE, Headings.INTERVENTIONS.in(language), text));
    }

    private List<Intervention> finishedInterventions() {
        List<Intervention> finished = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Draft draft : interventions) {
            String name = draft.heading().text();
            String slug = Slug.of(name);
            int at = draft.heading().line();
            if (slug.isEmpty()) {
                problems.add(at, "this intervention has no name; write it in the heading");
            } else if (!names.add(slug)) {
                problems.add(at, "intervention \"" + name + "\" stands twice under " + number + "; join the two");
            } else if (draft.paragraphs().isEmpty()) {
                problems.add(at, "intervention \"" + name + "\" is empty; write its text or take the heading out");
            } else {
                Passage description =
                        passage(slug, PassageKind.INTERVENTION, name, DomainReader.joined(draft.paragraphs()));
                finished.add(
                        new Intervention(name, description, draft.heading().footnoted(), links.getOrDefault(name, "")));
            }
        }
        return finished;
    }

    private Optional<Passage> footnotePassage() {
        if (footnotes.isEmpty()) {
            return Optional.empty();
        }
        if (footnotes.size() > 1) {
            problems.add(footnotes.get(1).line(), "recommendation " + number + " has two footnotes; join them");
        }
        return Optional.of(passage(
                "voetnoot",
                PassageKind.FOOTNOTE,
                Headings.INTERVENTIONS.in(language),
                footnotes.getFirst().text()));
    }

    private void reportEmpty(int at, Headings heading) {
        if (at > 0) {
            problems.add(
                    at,
                    "\"" + heading.in(language) + "\" under " + number
                            + " is empty; write its text, or a sentence that says that there is none");
        }
    }

    private static boolean saysThereIsNone(String text) {
        return text.length() <= LONGEST_ABSENCE && ABSENCE.matcher(text).matches();
    }

    private Passage passage(String name, PassageKind kind, String heading, String text) {
        return new Passage(
                new PassageId(number + "-" + name),
                kind,
                number.domain(),
                Optional.of(number),
                heading,
                text,
                "",
                Map.of());
    }
}
