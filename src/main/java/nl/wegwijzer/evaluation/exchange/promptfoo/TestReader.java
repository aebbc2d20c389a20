package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.exchange.ImportTally;
import nl.wegwijzer.evaluation.source.SourceNode;

/** Reads tests from a YAML or JSON tree; what stands in {@code defaultTest} holds for each. */
final class TestReader {
    private static final List<String> KNOWN = List.of("vars", "assert", "metadata", "description");

    private final ImportTally tally;
    private final AssertionReader assertions;
    private final Map<String, String> defaultVars;
    private final List<PromptfooAssertion> defaultAssertions;

    TestReader(ImportTally tally, Optional<SourceNode> defaultTest) {
        this.tally = tally;
        this.assertions = new AssertionReader(tally);
        Optional<SourceNode.Mapping> defaults =
                defaultTest.filter(SourceNode.Mapping.class::isInstance).map(SourceNode.Mapping.class::cast);
        this.defaultVars = defaults.map(this::vars).orElse(Map.of());
        this.defaultAssertions = defaults.map(assertions::read).orElse(List.of());
    }

    /** Reads one; a text in its place names another file. */
    Optional<PromptfooTest> read(SourceNode node) {
        if (!(node instanceof SourceNode.Mapping mapping)) {
            tally.problems()
                    .add(
                            node.line(),
                            "column " + node.column() + ": a test with \"vars\" and \"assert\" was expected, not "
                                    + node.description() + "; import other files one by one");
            return Optional.empty();
        }
        mapping.fields().keySet().stream().filter(key -> !KNOWN.contains(key)).forEach(tally::unknown);
        ObjectNode metadata = mapping.field("metadata").map(PlainTree::of).orElse(null) instanceof ObjectNode object
                ? object
                : JsonNodeFactory.instance.objectNode();
        return Optional.of(with(new PromptfooTest(mapping.line(), vars(mapping), assertions.read(mapping), metadata)));
    }

    /** A test with what holds for each. */
    PromptfooTest with(PromptfooTest test) {
        Map<String, String> vars = new LinkedHashMap<>(defaultVars);
        vars.putAll(test.vars());
        List<PromptfooAssertion> all = new ArrayList<>(defaultAssertions);
        all.addAll(test.assertions());
        return new PromptfooTest(test.line(), vars, all, test.metadata());
    }

    private Map<String, String> vars(SourceNode.Mapping test) {
        Map<String, String> vars = new LinkedHashMap<>();
        if (test.field("vars").orElse(null) instanceof SourceNode.Mapping mapping) {
            mapping.fields().forEach((name, value) -> {
                if (value instanceof SourceNode.Scalar scalar && !scalar.text().startsWith("file://")) {
                    vars.put(name, scalar.text());
                } else {
                    tally.ignore(value.line(), "vars." + name, "it isn't one text");
                }
            });
        }
        return vars;
    }
}
