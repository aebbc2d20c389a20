package nl.wegwijzer.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Guide;

/** What every other rule leaves: a question about a subject, or nothing to go by. */
final class InquiryRule {
    /** Their words say what to show, not what it is about: search goes without them where a subject is left. */
    private static final Set<Cue> FORM = EnumSet.of(
            Cue.INTERVENTIONS, Cue.EXAMPLE, Cue.RECOMMENDATION, Cue.GUIDE_NAME, Cue.OVERVIEW, Cue.DIFFERENCE, Cue.MORE);

    /** What stands in the place of a name or an address says nothing about the subject. */
    private static final Pattern MASKED = Pattern.compile("\\[[a-z]+]");

    private final Guide guide;
    private final Cues cues;
    private final Boundaries boundaries;

    InquiryRule(Guide guide, Cues cues, Boundaries boundaries) {
        this.guide = guide;
        this.cues = cues;
        this.boundaries = boundaries;
    }

    Understanding read(SeenQuestion question) {
        Optional<Boundaries.Found> boundary = boundaries.in(question.asked().words());
        if (question.subject().isEmpty() && question.aspects().isEmpty() && boundary.isEmpty()) {
            return new Understanding.Unclear(question.language());
        }
        return new Understanding.Inquiry(
                question.language(),
                searched(question),
                question.asked().aspects(),
                domain(question),
                boundary,
                question.conversation().last().isPresent(),
                question.conversation()
                        .last()
                        .filter(turn -> question.pointsBack())
                        .map(Turn::recommendations)
                        .orElse(List.of()));
    }

    private OptionalInt domain(SeenQuestion question) {
        return question.numbers().domains().stream()
                .mapToInt(number -> number)
                .filter(number -> guide.domain(number).isPresent())
                .findFirst();
    }

    private String searched(SeenQuestion question) {
        Set<Aspect> aspects = question.aspects();
        boolean formIsSubject =
                question.subject().isEmpty() || aspects.contains(Aspect.ABOUT) || aspects.contains(Aspect.TIP);
        String text = MASKED.matcher(Numbers.withoutDomains(question.text())).replaceAll(" ");
        return formIsSubject ? text : cues.without(FORM, text);
    }
}
