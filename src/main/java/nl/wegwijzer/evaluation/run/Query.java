package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * One question to an assistant.
 *
 * @param conversationId from the reply before; empty for a new conversation
 * @param language empty when the assistant must find out itself
 * @param debug whether the reply should tell what search found
 */
public record Query(String question, Optional<String> conversationId, Optional<String> language, boolean debug) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** As the HTTP contract wants it. */
    public ObjectNode request() {
        ObjectNode request = MAPPER.createObjectNode().put("question", question);
        conversationId.ifPresent(id -> request.put("conversationId", id));
        language.ifPresent(value -> request.put("language", value));
        if (debug) {
            request.put("debug", true);
        }
        return request;
    }
}
