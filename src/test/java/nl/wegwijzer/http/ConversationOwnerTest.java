package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A conversation belongs to the website that it was begun on. */
final class ConversationOwnerTest {
    private static final String SITE = "https://wegwijzer.example";

    private final Backend backend = RealApplication.backend();

    private static String followUp(String id) {
        return "{\"question\": \"Is daar een voorbeeld van?\", \"conversationId\": \"" + id + "\"}";
    }

    private ChatServer server() {
        return ChatServer.start(new ServerSettings("127.0.0.1", 0, Optional.of(URI.create(SITE))), () -> backend);
    }

    @Test
    void itsIdAloneOpensNothing() {
        try (ChatServer server = server()) {
            Caller caller = new Caller(server);
            String question = Caller.question("Hoe betrek ik ouders bij school?");
            String id = Caller.json(caller.chat(question, "Origin", SITE))
                    .path("conversationId")
                    .asText();

            JsonNode stranger = Caller.json(caller.chat(followUp(id)));
            assertThat(stranger.path("conversationId").asText()).isNotEqualTo(id);
            assertThat(stranger.path("citations"))
                    .isEqualTo(Caller.json(caller.chat(followUp("none"))).path("citations"));
            assertThat(caller.send("DELETE", "/api/conversations/" + id, "").statusCode())
                    .isEqualTo(404);

            JsonNode owner = Caller.json(caller.chat(followUp(id), "Origin", SITE));
            assertThat(owner.path("conversationId").asText()).isEqualTo(id);
            assertThat(owner.path("citations")).isNotEqualTo(stranger.path("citations"));
            assertThat(caller.send("DELETE", "/api/conversations/" + id, "", "Origin", SITE)
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void idsDoNotRepeatAndAreLong() {
        try (ChatServer server = server()) {
            Caller caller = new Caller(server);
            Set<String> ids = new HashSet<>();
            for (int i = 0; i < 100; i++) {
                ids.add(Caller.json(caller.chat(Caller.question("hallo")))
                        .path("conversationId")
                        .asText());
            }
            assertThat(ids).hasSize(100).allMatch(id -> id.length() == 36);
        }
    }
}
