package nl.wegwijzer.http.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.assistant.Reply;

/** The latest answers, in memory only: feedback counts only for an answer that was given. */
public final class AnsweredMessages {
    private static final int MOST = 20_000;

    private final Map<String, AnsweredMessage> messages = new LinkedHashMap<>();

    /** Remembers an answer, and forgets the oldest of too many. */
    public synchronized void note(Reply reply) {
        messages.put(reply.messageId(), AnsweredMessage.of(reply));
        if (messages.size() > MOST) {
            var oldest = messages.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }

    /** The answer with this id; empty when it was never given or is forgotten. */
    public synchronized Optional<AnsweredMessage> find(String messageId) {
        return Optional.ofNullable(messages.get(messageId));
    }
}
