package nl.wegwijzer.composition;

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
    Optional<String> restate(Language language, String question, Conversation conversation);
}
