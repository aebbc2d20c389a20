package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.testset.Outcome;

/** A reply as it was understood, or why it couldn't be. */
public sealed interface ReplyReading {

    /** It follows the contract. */
    record Understood(Reply reply) implements ReplyReading {}

    /** It doesn't. */
    record Misshapen(String reason) implements ReplyReading {}

    /** Reads what came back last for a case. */
    static ReplyReading of(RunRecord one) {
        return switch (one.last()) {
            case Turn.Replied(ObjectNode reply, int status, double millis) -> of(reply);
            case Turn.Failed(String reason, int status, double millis) ->
                new Misshapen(status == 0 ? reason : reason + " (HTTP " + status + ")");
        };
    }

    /** Reads a reply; only the outcome must be there. */
    static ReplyReading of(ObjectNode node) {
        String name = node.path("outcome").asText("");
        Optional<Outcome> outcome = Outcome.of(name);
        if (outcome.isEmpty()) {
            return new Misshapen("the reply's outcome must be one of " + Outcome.names() + ", not \"" + name + "\"");
        }
        return new Understood(new Reply(
                outcome.get(),
                node.path("language").asText(""),
                node.path("answer").asText(""),
                statements(node.path("statements")),
                citations(node.path("citations")),
                extras(node)));
    }

    private static List<Reply.Statement> statements(JsonNode nodes) {
        List<Reply.Statement> statements = new ArrayList<>();
        for (JsonNode node : nodes) {
            List<String> ids = new ArrayList<>();
            node.path("citations").forEach(id -> ids.add(id.asText()));
            statements.add(new Reply.Statement(node.path("text").asText(""), ids));
        }
        return statements;
    }

    private static List<Reply.Citation> citations(JsonNode nodes) {
        List<Reply.Citation> citations = new ArrayList<>();
        for (JsonNode node : nodes) {
            citations.add(new Reply.Citation(
                    node.path("id").asText(""),
                    node.path("passageId").asText(""),
                    node.path("intervention").asText(""),
                    node.path("quote").asText(""),
                    node.path("start").asInt(-1),
                    node.path("end").asInt(-1)));
        }
        return citations;
    }

    private static ReplyExtras extras(JsonNode node) {
        Map<String, Double> stages = new LinkedHashMap<>();
        node.path("timings")
                .properties()
                .forEach(stage -> stages.put(stage.getKey(), stage.getValue().asDouble()));
        JsonNode confidence = node.path("confidence");
        return new ReplyExtras(
                confidence.isNumber() ? OptionalDouble.of(confidence.asDouble()) : OptionalDouble.empty(),
                node.path("ranked").isArray() ? Optional.of(ranked(node.path("ranked"))) : Optional.empty(),
                stages,
                helplines(node.path("helplines")),
                node.path("guide").path("fingerprint").asText(""));
    }

    private static List<String> helplines(JsonNode nodes) {
        List<String> helplines = new ArrayList<>();
        for (JsonNode node : nodes) {
            helplines.add(
                    node.path("name").asText("") + " " + node.path("phone").asText(""));
        }
        return helplines;
    }

    private static List<ReplyExtras.Ranked> ranked(JsonNode nodes) {
        List<ReplyExtras.Ranked> ranked = new ArrayList<>();
        for (JsonNode node : nodes) {
            ranked.add(new ReplyExtras.Ranked(
                    node.path("passageId").asText(""), node.path("score").asDouble()));
        }
        return ranked;
    }
}
