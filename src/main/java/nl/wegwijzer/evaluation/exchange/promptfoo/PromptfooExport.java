package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.Ignored;
import nl.wegwijzer.evaluation.exchange.NativeCase;
import nl.wegwijzer.evaluation.exchange.NativeSetFile;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;

/**
 * Writes a promptfoo configuration that asks a server of our contract and passes exactly the cases that our own verdict
 * passes. A case that can't be said whole is left out.
 */
public final class PromptfooExport {
    private static final String HEAD = """
            # Made by "wegwijzer evaluate export"; made for promptfoo 0.121.20. Run it with
            #   promptfoo eval -c THIS-FILE --no-cache --no-share --no-write
            # promptfoo doesn't wait when a server says 429: start ours with --questions-per-minute 0.
            # transformResponse is ours: it holds the guide's texts, to check the quotes, and does nothing but read the reply.
            """;

    private final URI server;
    private final Guide guide;

    /**
     * For a server and the guide that it answers from.
     *
     * @param server its root, such as {@code http://127.0.0.1:8080}
     */
    public PromptfooExport(URI server, Guide guide) {
        this.server = server;
        this.guide = guide;
    }

    /** One test for each case. */
    public Exported write(TestSet set) {
        List<Ignored> leftOut = new ArrayList<>();
        ObjectNode configuration = configuration(set.name());
        ArrayNode tests = configuration.putArray("tests");
        for (TestCase one : set.cases()) {
            Optional<String> obstacle = obstacle(one);
            try {
                if (obstacle.isEmpty()) {
                    tests.add(test(one));
                }
            } catch (UnportablePattern e) {
                obstacle = Optional.of(String.valueOf(e.getMessage()));
            }
            obstacle.ifPresent(reason -> leftOut.add(new Ignored(one.line(), "a case", reason)));
        }
        return new Exported(HEAD + NativeSetFile.yaml(configuration), tests.size(), leftOut);
    }

    private static Optional<String> obstacle(TestCase one) {
        String question = one.question();
        if (!one.prompt().turns().isEmpty()) {
            return Optional.of("it has earlier turns");
        }
        if (Template.isIn(question)) {
            return Optional.of("promptfoo would take its question for a template");
        }
        return question.startsWith("file://") || question.startsWith("package:")
                ? Optional.of("promptfoo would take its question for the name of a file")
                : Optional.empty();
    }

    private ObjectNode configuration(String name) {
        ObjectNode configuration = object().put("description", name);
        configuration.putArray("prompts").add("{{question}}");
        ObjectNode provider = configuration
                .putArray("providers")
                .addObject()
                .put("id", "http")
                .put("label", "wegwijzer");
        ObjectNode request = provider.putObject("config")
                .put("url", server.resolve("/api/chat").toString())
                .put("method", "POST")
                .put("maxRetries", 0);
        request.putObject("headers").put("Content-Type", "application/json").put("Accept", "application/json");
        // A text, not a mapping: in a mapping promptfoo turns a question such as [1] or {} into JSON.
        request.put("body", "{\"question\": {{question | dump}}}");
        request.put("transformResponse", ReplyScript.with(guide));
        ArrayNode checks = configuration.putObject("defaultTest").putArray("assert");
        VerdictWriter.ofEvery().stream().map(Verdict::assertion).forEach(checks::add);
        return configuration;
    }

    private static ObjectNode test(TestCase one) throws UnportablePattern {
        ObjectNode test = object().put("description", one.id());
        test.putObject("vars").put("question", one.question());
        ArrayNode checks = test.putArray("assert");
        VerdictWriter.of(one.expect()).stream().map(Verdict::assertion).forEach(checks::add);
        test.set("metadata", metadata(NativeCase.of(one)));
        return test;
    }

    /** The labels, and under {@code beyond} what no assertion says because it doesn't decide. */
    private static ObjectNode metadata(ObjectNode written) {
        ObjectNode metadata = written.deepCopy().without(List.of("question", "turns", "expect"));
        JsonNode expect = written.path("expect");
        ObjectNode beyond = object();
        Map.of("relevance", "/relevance", "nuggets", "/nuggets", "allowed", "/citations/allowed").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(entry -> !expect.at(entry.getValue()).isMissingNode())
                .forEach(entry -> beyond.set(entry.getKey(), expect.at(entry.getValue())));
        if (!beyond.isEmpty()) {
            metadata.set("beyond", beyond);
        }
        return metadata;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
