package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Set;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.question.Words;
import nl.wegwijzer.search.Evidence;

/** Tells whether a question that says too little by itself leans on the one before. */
final class FollowUps {
    private static final int FEW = 4;
    private static final Set<String> OPENINGS = Set.of(
            "en", "maar", "of", "and", "but", "or", "what", "wat", "hoe", "how", "dus", "so", "who", "wie", "ook");

    private FollowUps() {}

    /** A new subject isn't dragged into the old: words that nobody knows make it a subject of its own. */
    static boolean leans(Inquiry inquiry, Evidence alone) {
        List<String> words = Words.of(inquiry.text());
        return alone.unknown().isEmpty()
                && alone.subjectWords() <= FEW
                && !words.isEmpty()
                && (OPENINGS.contains(words.getFirst())
                        || !inquiry.before().isEmpty()
                        || !inquiry.aspects().isEmpty());
    }
}
