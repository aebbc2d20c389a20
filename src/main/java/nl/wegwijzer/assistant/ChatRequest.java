package nl.wegwijzer.assistant;

import java.util.Optional;
import nl.wegwijzer.question.Question;

/**
 * A question and where it belongs.
 *
 * @param conversationId from an earlier reply; an unknown or expired one, or one of another owner, starts a new conversation
 * @param debug whether the reply should show what search found
 * @param owner whose conversation it is: the origin of the page that asks; empty for a program
 */
public record ChatRequest(Question question, Optional<String> conversationId, boolean debug, String owner) {
    /** Of a program. */
    public ChatRequest(Question question, Optional<String> conversationId, boolean debug) {
        this(question, conversationId, debug, "");
    }

    /** A first question. */
    public static ChatRequest of(String question) {
        return new ChatRequest(Question.of(question), Optional.empty(), false);
    }

    /** The same, asked from a page of this origin. */
    public ChatRequest from(String origin) {
        return new ChatRequest(question, conversationId, debug, origin);
    }
}
