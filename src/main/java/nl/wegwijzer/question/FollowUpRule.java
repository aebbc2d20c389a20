package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.guide.RecommendationNumber;

/** Questions without a subject of their own, after an answer: "heb je daar een voorbeeld van?", "en de tweede?". */
final class FollowUpRule implements ReadingRule {
    private static final Set<String> OPENINGS = Set.of("en", "and");

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        if (!question.subject().isEmpty() || !leansBack(question)) {
            return Optional.empty();
        }
        return question.conversation()
                .last()
                .filter(turn -> !turn.recommendations().isEmpty())
                .map(turn -> lookup(question, turn));
    }

    private static boolean leansBack(SeenQuestion question) {
        return question.has(Cue.MORE)
                || !question.aspects().isEmpty()
                || question.pointsBack()
                || (!question.words().isEmpty()
                        && OPENINGS.contains(question.words().getFirst()));
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
