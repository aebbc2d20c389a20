package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** A case while its assertions are read, in the form of our own files. */
final class CaseDraft {
    private final ObjectNode expect = JsonNodeFactory.instance.objectNode();
    private final ObjectNode citations = JsonNodeFactory.instance.objectNode();

    /** Sets a field with one value. */
    void put(String key, String value) {
        expect.put(key, value);
    }

    /** Adds to the list of texts under a key. */
    void add(String key, String text) {
        expect.withArray("/" + key).add(text);
    }

    /** Adds numbers and ids to a list about citations. */
    void cite(String key, List<String> names) {
        ArrayNode list = citations.withArray("/" + key);
        names.forEach(list::add);
    }

    /** Every citation that isn't under one of these names is wrong. */
    void close(List<String> right) {
        citations.put("closed", true);
        List<String> allowed = right.stream().filter(name -> !isWanted(name)).toList();
        if (!allowed.isEmpty()) {
            cite("allowed", allowed);
        }
    }

    private boolean isWanted(String name) {
        return Stream.of("required", "any", "first")
                .anyMatch(key -> Verdict.names(citations.path(key)).contains(name));
    }

    /** Whether nothing is expected yet. */
    boolean isEmpty() {
        return expect.isEmpty() && citations.isEmpty();
    }

    /** Whether somebody changed the names in a closed case, so that they count and not what is kept beside them. */
    private boolean isChanged(JsonNode kept) {
        List<String> beyond = Verdict.names(kept).stream()
                .filter(name -> !isWanted(name))
                .distinct()
                .toList();
        return citations.has("closed")
                && !Verdict.names(citations.path("allowed")).equals(beyond);
    }

    /** With what no assertion says, which our own export keeps beside them. */
    ObjectNode with(ObjectNode beyond) {
        ObjectNode whole = expect.deepCopy();
        ObjectNode cited = citations.deepCopy();
        if (beyond.has("allowed") && !isChanged(beyond.get("allowed"))) {
            cited.set("allowed", beyond.get("allowed"));
        }
        for (String key : List.of("relevance", "nuggets")) {
            if (beyond.has(key)) {
                whole.set(key, beyond.get(key));
            }
        }
        if (!cited.isEmpty()) {
            whole.set("citations", cited);
        }
        return whole;
    }
}
