package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.RecommendationNumber;

/** Questions without a subject of their own, after an answer: "heb je daar een voorbeeld van?", "en de tweede?", "waarom?". */
final class FollowUpRule implements ReadingRule {
    private final Guide guide;

    FollowUpRule(Guide guide) {
        this.guide = guide;
    }

    @Override
    public Optional<Understanding> read(SeenQuestion question) {
        Optional<Ordinal> place = Ordinal.in(question.words());
        boolean noSubject = question.subject().isEmpty();
        // What the guide rests on is asked of the guide as a whole, whatever was said before.
        if (question.has(Cue.ABOUT) || !(noSubject || Ordinal.pointsIn(question.words()))) {
            return Optional.empty();
        }
        return question.conversation()
                .last()
                .filter(turn -> !turn.recommendations().isEmpty())
                .flatMap(turn -> place.flatMap(ordinal -> listed(question, turn, ordinal))
                        .or(() -> noSubject ? Optional.of(lookup(question, turn, place)) : Optional.empty()));
    }

    /** "En de laatste?" after a list of programmes means one of them, unless recommendations were listed too. */
    private Optional<Understanding> listed(SeenQuestion question, Turn turn, Ordinal place) {
        List<Passage> shown = turn.passages().stream()
                .flatMap(id -> guide.passage(id.value()).stream())
                .toList();
        List<Passage> programmes = shown.stream()
                .filter(passage -> passage.kind() == PassageKind.INTERVENTION)
                .toList();
        long statements = shown.stream()
                .filter(passage -> passage.kind() == PassageKind.RECOMMENDATION)
                .count();
        if (programmes.size() < 2 || statements > 1) {
            return Optional.empty();
        }
        return place.of(programmes).stream()
                .findFirst()
                .map(passage -> new Understanding.Listed(
                        question.language(), passage.id(), passage.heading() + " – " + question.text()));
    }

    private static Understanding lookup(SeenQuestion question, Turn turn, Optional<Ordinal> place) {
        List<RecommendationNumber> meant = place.map(ordinal -> ordinal.of(turn.recommendations()))
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
