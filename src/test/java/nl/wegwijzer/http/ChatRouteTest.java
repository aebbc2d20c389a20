package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ChatRouteTest {
    private static final String PARENTS = "Hoe betrek ik ouders die niet betrokken zijn?";

    private ChatServer server;
    private Caller caller;

    private record Event(String name, JsonNode data) {}

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
    void answersWithCitationsAsJson() {
        HttpResponse<String> response = caller.chat(Caller.question(PARENTS));
        JsonNode reply = Caller.json(response);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(reply.path("outcome").asText()).isEqualTo("answered");
        assertThat(reply.path("citations").get(0).path("label").asText()).startsWith("3.");
        assertThat(reply.path("citations").get(0).path("url").asText()).startsWith("/passages/3.");
    }

    @Test
    void streamsTheSameAnswerInOrder() {
        HttpResponse<String> response = caller.chat(Caller.question(PARENTS), "Accept", "text/event-stream");
        List<Event> events = events(response.body());
        JsonNode done = events.getLast().data();

        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream;charset=utf-8");
        assertThat(response.headers().firstValue("X-Accel-Buffering")).contains("no");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(events.getFirst().name()).isEqualTo("start");
        assertThat(events.stream().map(Event::name).filter(Set.of("done", "problem")::contains))
                .containsExactly("done");
        assertThat(events.getLast().name()).isEqualTo("done");
        assertThat(data(events, "statement")).isEqualTo(list(done.path("statements")));
        assertThat(data(events, "citation")).isEqualTo(list(done.path("citations")));
        assertThat(events.getFirst().data().path("conversationId")).isEqualTo(done.path("conversationId"));
        assertThat(withoutIds(done)).isEqualTo(withoutIds(Caller.json(caller.chat(Caller.question(PARENTS)))));
    }

    @Test
    void sendsEachCitationBeforeItsFirstUse() {
        Set<String> sent = new HashSet<>();
        for (Event event : events(caller.chat(Caller.question(PARENTS), "Accept", "text/event-stream")
                .body())) {
            if (event.name().equals("citation")) {
                sent.add(event.data().path("id").asText());
            }
            if (event.name().equals("statement")) {
                event.data().path("citations").forEach(id -> assertThat(sent).contains(id.asText()));
            }
        }
        assertThat(sent).isNotEmpty();
    }

    @Test
    void streamsOnlyStartAndDoneWhereNothingIsStated() {
        String stream = caller.chat(Caller.question("asdf"), "Accept", "text/event-stream")
                .body();

        assertThat(events(stream).stream().map(Event::name)).containsExactly("start", "done");
    }

    @Test
    void givesTheFormThatTheClientLikesBest() {
        assertThat(typeFor("text/event-stream;q=0.5, application/json")).startsWith("application/json");
        assertThat(typeFor("application/json;q=0.5, text/event-stream")).startsWith("text/event-stream");
        assertThat(typeFor("text/html, */*;q=0.1")).startsWith("application/json");
    }

    @Test
    void goesOnWithAConversationUntilItIsForgotten() {
        JsonNode first = Caller.json(caller.chat(Caller.question("Wat zegt aanbeveling 3.2?")));
        String id = first.path("conversationId").asText();
        String next = "{\"question\": \"Is daar een voorbeeld van?\", \"conversationId\": \"" + id + "\"}";

        assertThat(Caller.json(caller.chat(next)).path("conversationId").asText())
                .isEqualTo(id);
        assertThat(caller.send("DELETE", "/api/conversations/" + id, "").statusCode())
                .isEqualTo(204);
        assertThat(Caller.json(caller.chat(next)).path("conversationId").asText())
                .isNotEqualTo(id);
    }

    @Test
    void answersInTheLanguageThatWasChosen() {
        String body = "{\"question\": \"3.1\", \"language\": \"en\", \"conversationId\": null, \"debug\": null}";

        assertThat(Caller.json(caller.chat(body)).path("language").asText()).isEqualTo("en");
    }

    @Test
    void showsWhatSearchFoundOnlyWhenAsked() {
        String body = "{\"question\": \"" + PARENTS + "\", \"debug\": true}";

        assertThat(Caller.json(caller.chat(body)).path("ranked")).isNotEmpty();
        assertThat(Caller.json(caller.chat(Caller.question(PARENTS))).has("ranked"))
                .isFalse();
    }

    @Test
    void ignoresUnknownFieldsWhateverTheyHold() {
        String body = "{\"extra\": {\"a\": [1, {\"b\": null}]}, \"question\": \"Wat is de tip?\", \"more\": []}";

        assertThat(caller.chat(body).statusCode()).isEqualTo(200);
    }

    @Test
    void takesTwoThousandCharactersAfterTrimming() {
        assertThat(caller.chat(Caller.question("  " + "a".repeat(2_000) + "\n\t"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersQuestionsOfStrangeCharacters() {
        for (String strange : List.of(
                "\\ud800",
                "ouders \\udc00 thuis",
                "\\u0000",
                "(toets/examen?*\\\"",
                "\\u2028\\r\\ndata: x",
                "\\u00a0",
                "?!")) {
            for (String accept : List.of("application/json", "text/event-stream")) {
                HttpResponse<String> response = caller.chat("{\"question\": \"" + strange + "\"}", "Accept", accept);
                assertThat(response.statusCode()).as(strange).isEqualTo(200);
                assertThat(response.body()).as(strange).doesNotContain("internal_error");
            }
        }
    }

    @Test
    void namesItsPublicAddressInLinks() {
        Backend backend = RealApplication.backend();
        var settings = new ServerSettings("127.0.0.1", 0, Optional.of(URI.create("https://school.example/wegwijzer/")));
        try (ChatServer behindProxy = ChatServer.start(settings, () -> backend)) {
            JsonNode reply = Caller.json(new Caller(behindProxy).chat(Caller.question(PARENTS)));
            assertThat(reply.path("citations").get(0).path("url").asText())
                    .startsWith("https://school.example/wegwijzer/passages/3.");
        }
    }

    private String typeFor(String accept) {
        return caller.chat(Caller.question("Wat is de tip?"), "Accept", accept)
                .headers()
                .firstValue("Content-Type")
                .orElse("");
    }

    private static List<Event> events(String stream) {
        List<Event> events = new ArrayList<>();
        assertThat(stream).endsWith("\n\n");
        for (String block : stream.substring(0, stream.length() - 2).split("\n\n", -1)) {
            String[] lines = block.split("\n", -1);
            assertThat(lines).hasSize(2);
            assertThat(lines[0]).startsWith("event: ");
            assertThat(lines[1]).startsWith("data: ");
            events.add(new Event(lines[0].substring(7), Caller.json(lines[1].substring(6))));
        }
        return events;
    }

    private static List<JsonNode> data(List<Event> events, String name) {
        return events.stream()
                .filter(event -> event.name().equals(name))
                .map(Event::data)
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    private static JsonNode withoutIds(JsonNode reply) {
        return ((ObjectNode) reply).without(List.of("conversationId", "messageId"));
    }
}
