package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The assistant in this process: what {@code POST /api/chat} would answer. Called from several threads at once. */
@FunctionalInterface
public interface ChatEndpoint {

    /** The reply to a request, both as the HTTP contract has them. */
    ObjectNode reply(ObjectNode request);
}
