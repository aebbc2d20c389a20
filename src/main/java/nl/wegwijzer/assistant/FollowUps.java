package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.composition.Restater;
import nl.wegwijzer.composition.Restater.Restated;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.question.Words;
import nl.wegwijzer.search.Evidence;

/** Completes questions that say too little by themselves from the ones before. */
final class FollowUps {
    private static final int FEW = 4;
    private static final Set<String> OPENINGS = Set.of(
            "en", "maar", "of", "and", "but", "or", "what", "wat", "hoe", "how", "dus", "so", "who", "wie", "ook");

    private static final List<List<String>> CONDITIONS = List.of(
            List.of("en", "als"),
            List.of("en", "wat", "als"),
            List.of("wat", "als"),
            List.of("and", "if"),
            List.of("and", "what", "if"),
            List.of("what", "if"),
            List.of("ook", "als"),
            List.of("also", "if"),
            List.of("even", "if"));

    /** They say themselves that they lean on what was said. */
    private static final List<List<String>> WHETHER_IT_HOLDS = List.of(
            List.of("geldt", "dat"),
            List.of("geldt", "dit"),
            List.of("en", "geldt", "dat"),
            List.of("does", "that"),
            List.of("does", "this"),
            List.of("and", "does", "that"));

    private final Restater restater;

    FollowUps(Restater restater) {
        this.restater = restater;
    }

    /** The whole question, by a model: only in words that were said already, since its reader gets to see it. */
    Optional<Restated> restated(Inquiry inquiry, Evidence alone, Conversation conversation) {
        // A word that nobody knows is a subject of its own, unless the question points back ("wat als dat mislukt?").
        boolean ownSubject = !alone.unknown().isEmpty() && inquiry.before().isEmpty();
        if (conversation.turns().isEmpty() || ownSubject) {
            return Optional.empty();
        }
        return restater.restate(inquiry.language(), inquiry.text(), conversation);
    }

    /** "En als de moeder ziek is?" adds to the question before, also where it could stand alone. */
    static boolean addsACondition(Inquiry inquiry) {
        return opensWith(CONDITIONS, inquiry) || opensWith(WHETHER_IT_HOLDS, inquiry);
    }

    private static boolean opensWith(List<List<String>> openings, Inquiry inquiry) {
        List<String> words = Words.of(inquiry.text());
        return openings.stream()
                .anyMatch(opening -> words.size() > opening.size()
                        && words.subList(0, opening.size()).equals(opening));
    }

    /** A new subject isn't dragged into the old: words that nobody knows make it a subject of its own. */
    static boolean leans(Inquiry inquiry, Evidence alone) {
        List<String> words = Words.of(inquiry.text());
        return (alone.unknown().isEmpty() || opensWith(WHETHER_IT_HOLDS, inquiry))
                && alone.subjectWords() <= FEW
                && !words.isEmpty()
                && (OPENINGS.contains(words.getFirst())
                        || !inquiry.before().isEmpty()
                        || !inquiry.aspects().isEmpty());
    }
}
