package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HandlerType;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wegwijzer.http.request.ProblemCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ContractTest {
    private final JsonNode contract = Caller.json(new String(Contract.bytes(), StandardCharsets.UTF_8));
    private final Schemas schemas = new Schemas(contract);
    private ChatServer server;
    private Caller caller;

    @BeforeAll
    void start() {
        Backend backend = RealApplication.backend();
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> backend);
        caller = new Caller(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void describesExactlyTheRoutesThatAreServed() {
        Set<String> served = server.javalin().unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> !endpoint.method.equals(HandlerType.HEAD))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described()).isEqualTo(served);
    }

    @Test
    void namesExactlyTheCodesOfProblems() {
        JsonNode codes = contract.at("/components/schemas/Problem/properties/code/enum");

        assertThat(codes)
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(Arrays.stream(ProblemCode.values())
                        .map(ProblemCode::wireName)
                        .toArray(String[]::new));
    }

    @Test
    void showsExamplesThatFollowTheirSchemas() {
        contract.findParents("schema").forEach(described -> {
            if (described.has("example")
                    && described.at("/schema/type").asText().isEmpty()) {
                assertThat(schemas.problems(described.path("example"), described.path("schema")))
                        .isEmpty();
            }
            described.path("examples").forEach(example -> {
                if (example.path("value").isObject()) {
                    assertThat(schemas.problems(example.path("value"), described.path("schema")))
                            .isEmpty();
                }
            });
        });
    }

    @Test
    void describesRepliesOfEveryOutcome() {
        for (String question : List.of(
                "Hoe betrek ik ouders?",
                "How do I involve parents?",
                "Wat is Kanjertraining?",
                "Hoe herken ik dyslexie?",
                "Ik wil dood",
                "hallo",
                "hm")) {
            String body = "{\"debug\": true, \"question\": \"" + question + "\"}";
            assertFollows(caller.chat(body), "Reply");
        }
    }

    @Test
    void describesTheGuideItsPassagesAndSearch() {
        assertFollows(caller.get("/api/guide"), "Guide");
        assertFollows(caller.get("/api/passages/3-tip"), "Passage");
        assertFollows(caller.get("/api/passages/3.1-kanjertraining"), "Passage");
        assertFollows(caller.get("/api/search?q=ouders"), "SearchResult");
        assertFollows(caller.get("/api/welcome?language=en"), "Welcome");
        assertFollows(caller.get("/nothing"), "Problem");
        assertFollows(caller.chat("{"), "Problem");
    }

    @Test
    void isServedItself() {
        assertThat(Caller.json(caller.get("/openapi.json"))).isEqualTo(contract);
    }

    private void assertFollows(HttpResponse<String> response, String schema) {
        assertThat(schemas.problems(Caller.json(response), schemas.named(schema)))
                .as(response.body())
                .isEmpty();
    }

    private Set<String> described() {
        Set<String> described = new TreeSet<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return described;
    }
}
