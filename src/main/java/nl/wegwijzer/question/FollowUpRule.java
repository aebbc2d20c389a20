package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.RecommendationNumber;

/** Questions without a subject of their own, after an answer: "heb je daar een voorbeeld van?", "en de tweede?", "waarom?". */
final class FollowUpRule implements ReadingRule {
    private final Guide guide;

    FollowUpRule(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        // What the guide rests on is asked of the guide as a whole, whatever was said before.
        if (!question.subject().isEmpty() || question.has(Cue.ABOUT)) {
            return Optional.empty();
        }
        return question.conversation()
                .last()
                .filter(turn -> !turn.recommendations().isEmpty())
                .map(turn -> programme(question, turn).orElseGet(() -> lookup(question, turn)));
    }

    /** "En de laatste?" after a list of programmes of one recommendation means one of them. */
    private Optional<Understanding> programme(SeenQuestion question, Turn turn) {
        List<Intervention> listed = turn.passages().stream()
                .flatMap(id -> guide.passage(id.value()).stream())
                .flatMap(passage -> guide.interventionOf(passage).stream())
                .toList();
        if (listed.size() < 2 || turn.recommendations().size() > 1) {
            return Optional.empty();
        }
        return Ordinal.in(question.words())
                .flatMap(ordinal -> ordinal.of(listed).stream().findFirst())
                .map(intervention -> new Understanding.Inquiry(
                        question.language(),
                        intervention.name(),
                        Set.of(Aspect.DEFINITION),
                        OptionalInt.empty(),
                        Optional.empty(),
                        false,
                        turn.recommendations(),
                        intervention.name() + " – " + question.text()));
    }

    private static Understanding lookup(SeenQuestion question, Turn turn) {
        List<RecommendationNumber> meant = Ordinal.in(question.words())
                .map(ordinal -> ordinal.of(turn.recommendations()))
                .filter(numbers -> !numbers.isEmpty())
                .orElse(turn.recommendations());
        return new Understanding.Lookup(
                question.language(),
                meant,
                question.aspects(),
                turn.question(),
                Optional.of(turn.question() + " – " + question.text()));
    }
}
