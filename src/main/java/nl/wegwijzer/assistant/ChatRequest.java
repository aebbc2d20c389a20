package nl.wegwijzer.assistant;

import java.util.Optional;
import nl.wegwijzer.question.Question;

/**
 * A question and where it belongs.
 *
 * @param conversationId from an earlier reply; an unknown or expired one starts a new conversation
 * @param debug whether the reply should show what search found
 */
public record ChatRequest(Question question, Optional<String> conversationId, boolean debug) {
    /** A first question. */
    public static ChatRequest of(String question) {
        return new ChatRequest(Question.of(question), Optional.empty(), false);
    }
}
