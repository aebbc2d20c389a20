package nl.wegwijzer.composition;

import java.time.Duration;
import java.util.Optional;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;

/** Completes a follow-up question from the conversation. */
@FunctionalInterface
public interface Restater {
    /** Nobody does. */
    Restater NONE = (language, question, conversation) -> Optional.empty();

    /**
     * The whole question.
     *
     * @return empty when there is none that holds only what was said; a failure is no more than that
     */
    Optional<Restated> restate(Language language, String question, Conversation conversation);

    /**
     * A whole question.
     *
     * @param took how long that took; so much less is left for the answer
     */
    record Restated(String question, Duration took) {}
}
