package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        if (isOfTheWhole(question) || !(noSubject || Ordinal.pointsIn(question.words()))) {
            return Optional.empty();
        }
        return question.conversation()
                .last()
                .filter(turn -> !turn.recommendations().isEmpty())
                .flatMap(turn -> place.flatMap(ordinal -> listed(question, turn, ordinal))
                        .or(() -> noSubject ? Optional.of(lookup(question, turn, place)) : Optional.empty()));
    }

    /** What the guide rests on, and how it looks when things go well, is asked of the guide, whatever was said before. */
    private static boolean isOfTheWhole(SeenQuestion question) {
        boolean picture = question.has(Cue.SIGNALS_WELL) || question.has(Cue.SIGNALS_BAD);
        return question.has(Cue.ABOUT) || (picture && !question.pointsBack());
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
        List<RecommendationNumber> spokenOf =
                question.has(Cue.DIFFERENCE) ? compared(question.conversation()) : turn.recommendations();
        List<RecommendationNumber> meant = place.map(ordinal -> ordinal.of(spokenOf))
                .filter(numbers -> !numbers.isEmpty())
                .orElse(spokenOf);
        return new Understanding.Lookup(
                question.language(),
                meant,
                question.aspects(),
                turn.question(),
                Optional.of(turn.question() + " – " + question.text()));
    }

    /** "3.2", "en 3.3", "wat is het verschil?": what one turn holds has no difference, and is compared with what came before. */
    private static List<RecommendationNumber> compared(Conversation conversation) {
        List<Turn> turns = conversation.turns();
        List<RecommendationNumber> last = turns.getLast().recommendations();
        if (last.size() > 1 || turns.size() < 2) {
            return last;
        }
        return Stream.concat(turns.get(turns.size() - 2).recommendations().stream(), last.stream())
                .distinct()
                .toList();
    }
}
