package nl.wegwijzer.http.feedback;

import java.util.List;
import nl.wegwijzer.assistant.Reply;

/**
 * What is remembered of an answer, so that what is said of it makes sense later: nothing that a visitor typed.
 *
 * @param passages ids of the passages that it cited, in order
 * @param guide fingerprint of the guide that it came from
 */
public record AnsweredMessage(String language, String outcome, List<String> passages, String guide) {
    static AnsweredMessage of(Reply reply) {
        return new AnsweredMessage(
                reply.language(),
                reply.outcome(),
                reply.citations().stream()
                        .map(Reply.Cited::passageId)
                        .distinct()
                        .toList(),
                reply.guide().fingerprint());
    }
}
