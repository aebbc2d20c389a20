package nl.wegwijzer.question;

import java.util.Optional;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.PassageKind;

/** "How much does it cost?", after an answer about a programme: the guide doesn't say. */
final class FactsAskedBackRule implements ReadingRule {
    private final Guide guide;

    FactsAskedBackRule(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        boolean pointsBack = question.pointsBack() || question.subject().isEmpty();
        if (!question.has(Cue.PROGRAMME_FACTS) || !pointsBack) {
            return Optional.empty();
        }
        return question.conversation()
                .last()
                .filter(this::wasAboutProgramme)
                .map(turn -> new Understanding.NotHeld(question.language(), turn.recommendations()));
    }

    private boolean wasAboutProgramme(Turn turn) {
        return turn.passages().stream()
                .flatMap(id -> guide.passage(id.value()).stream())
                .anyMatch(passage -> passage.kind() == PassageKind.INTERVENTION);
    }
}
