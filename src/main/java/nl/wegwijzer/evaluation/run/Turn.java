package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What came back for one question of a conversation. */
public sealed interface Turn {

    /** From the request's start to the last byte, without waiting for a busy server to take it. */
    double millis();

    /** A JSON reply, as it came. Not to be changed. */
    record Replied(ObjectNode reply, int status, double millis) implements Turn {}

    /**
     * No usable reply.
     *
     * @param status of HTTP; 0 when there was none
     */
    record Failed(String reason, int status, double millis) implements Turn {}
}
