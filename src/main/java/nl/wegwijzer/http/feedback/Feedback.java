package nl.wegwijzer.http.feedback;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a visitor says of an answer.
 *
 * @param messageId of the answer
 * @param comment in the visitor's words
 * @param question the question, where its writer chose to send it along
 */
public record Feedback(String messageId, Rating rating, Optional<String> comment, Optional<String> question) {
    /** The same, without personal data that the mask finds. */
    public Feedback masked(UnaryOperator<String> mask) {
        return new Feedback(messageId, rating, comment.map(mask), question.map(mask));
    }
}
