package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.RecommendationNumber;

/** Questions without a subject of their own, after an answer: "heb je daar een voorbeeld van?", "en de tweede?", "waarom?". */
final class FollowUpRule implements ReadingRule {
    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        if (!question.subject().isEmpty() || isAboutTheGuide(question)) {
            return Optional.empty();
        }
        return question.conversation()
                .last()
                .filter(turn -> !turn.recommendations().isEmpty())
                .map(turn -> lookup(question, turn));
    }

    /** "Where does this guide come from?" points at the guide, not at the answer before. */
    private static boolean isAboutTheGuide(SeenQuestion question) {
        return question.has(Cue.ABOUT) && question.has(Cue.GUIDE_NAME);
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
