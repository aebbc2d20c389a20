package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.source.SourceNode;

/** Reads {@code assert} of a test: a list, in which sets may stand. */
final class AssertionReader {
    private static final String ASSERT = "assert";

    private final ImportTally tally;

    AssertionReader(ImportTally tally) {
        this.tally = tally;
    }

    /** Those of a test, or of {@code defaultTest}. */
    List<PromptfooAssertion> read(SourceNode.Mapping test) {
        Optional<SourceNode> node = test.field(ASSERT);
        if (node.isPresent() && node.get() instanceof SourceNode.Sequence items) {
            return items.items().stream().flatMap(this::one).toList();
        }
        node.filter(other -> !(other instanceof SourceNode.Absent))
                .ifPresent(other -> wrong(other, "\"assert\" must be a list, not " + other.description()));
        return List.of();
    }

    private Stream<PromptfooAssertion> one(SourceNode node) {
        if (!(node instanceof SourceNode.Mapping mapping)) {
            wrong(node, "an assertion such as {type: contains, value: …} was expected, not " + node.description());
            return Stream.empty();
        }
        String type = text(mapping, "type");
        if (type.isEmpty()) {
            wrong(node, "an assertion needs \"type\"");
            return Stream.empty();
        }
        Optional<String> obstacle = obstacle(mapping, type);
        if (obstacle.isPresent()) {
            tally.ignore(node.line(), type, obstacle.get());
            return Stream.empty();
        }
        return type.equals("assert-set") ? read(mapping).stream() : Stream.of(assertion(mapping, type));
    }

    private static PromptfooAssertion assertion(SourceNode.Mapping mapping, String type) {
        JsonNode value = mapping.field("value").map(PlainTree::of).orElse(MissingNode.getInstance());
        String phrase = mapping.field("config")
                .map(config -> PlainTree.of(config).path("phrase").asText())
                .orElse("");
        return PromptfooAssertion.of(mapping.line(), type, value, phrase);
    }

    private static Optional<String> obstacle(SourceNode.Mapping mapping, String type) {
        if (text(mapping, "weight").matches("0+(\\.0*)?")) {
            return Optional.of("its weight is 0, so that it never decides");
        }
        if (mapping.field("transform").isPresent()) {
            return Optional.of("its \"transform\" is a script, which is never run");
        }
        return type.equals("assert-set") && mapping.field("threshold").isPresent()
                ? Optional.of("it passes by a share of its parts, and a case needs all of them")
                : Optional.empty();
    }

    private static String text(SourceNode.Mapping mapping, String key) {
        return mapping.field(key).map(node -> PlainTree.of(node).asText()).orElse("");
    }

    private void wrong(SourceNode node, String expected) {
        tally.problems().add(node.line(), "column " + node.column() + ": " + expected);
    }
}
