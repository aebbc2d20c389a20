package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A run's JSON lines: one for the header, one for each case. */
public final class RunLines {
    /** What the header calls its form; another number can't be read by this program. */
    static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunLines() {}

    /** The first line, without a line end. */
    public static String header(RunHeader header) {
        ObjectNode line = MAPPER.createObjectNode();
        line.put("run", FORMAT);
        line.putObject("set")
                .put("name", header.set().name())
                .put("hash", header.set().hash())
                .put("split", header.set().split());
        line.put("guide", header.guide())
                .put("assistant", header.assistant())
                .put("tool", header.tool())
                .put("started", header.started().toString());
        return line.toString();
    }

    /** The line of a case, without a line end. */
    public static String record(RunRecord one) {
        ObjectNode line = MAPPER.createObjectNode().put("case", one.caseId());
        ArrayNode turns = line.putArray("turns");
        one.turns().forEach(turn -> turns.add(turn(turn)));
        return line.toString();
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (turn) {
            case Turn.Replied(ObjectNode reply, int status, double millis) ->
                node.put("status", status).put("millis", rounded(millis)).set("reply", reply);
            case Turn.Failed(String reason, int status, double millis) ->
                node.put("status", status).put("millis", rounded(millis)).put("error", reason);
        }
        return node;
    }

    private static double rounded(double millis) {
        return Math.round(millis * 1000) / 1000.0;
    }
}
