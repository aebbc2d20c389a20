package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wegwijzer.evaluation.source.SourceNode;

/** A value of a file without its places; every scalar is a text. */
final class PlainTree {
    private PlainTree() {}

    static JsonNode of(SourceNode node) {
        return switch (node) {
            case SourceNode.Mapping mapping -> {
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                mapping.fields().forEach((key, value) -> object.set(key, of(value)));
                yield object;
            }
            case SourceNode.Sequence sequence -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                sequence.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case SourceNode.Scalar scalar -> JsonNodeFactory.instance.textNode(scalar.text());
            case SourceNode.Absent absent -> MissingNode.getInstance();
        };
    }
}
