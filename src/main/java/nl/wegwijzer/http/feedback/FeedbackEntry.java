package nl.wegwijzer.http.feedback;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/** Feedback with when it came and what it is about. */
public record FeedbackEntry(Instant at, Feedback feedback, AnsweredMessage message) {
    /** One line of JSON, without its end. */
    public String line() {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("at", at.toString())
                .put("messageId", feedback.messageId())
                .put("rating", feedback.rating().wireName());
        feedback.comment().ifPresent(comment -> line.put("comment", comment));
        feedback.question().ifPresent(question -> line.put("question", question));
        line.put("language", message.language()).put("outcome", message.outcome());
        message.passages().forEach(line.putArray("citations")::add);
        return line.put("guide", message.guide()).toString();
    }
}
