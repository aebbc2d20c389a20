package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wegwijzer.guide.Passage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GuideRoutesTest {
    private final Backend backend = RealApplication.backend();
    private ChatServer server;
    private Caller caller;

    @BeforeAll
    void start() {
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> backend);
        caller = new Caller(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void listsTheWholeGuide() {
        JsonNode guide = Caller.json(caller.get("/api/guide"));

        assertThat(guide.path("fingerprint").asText())
                .isEqualTo(backend.guide().fingerprint().value());
        assertThat(guide.path("domains")).hasSize(backend.guide().domains().size());
        assertThat(guide.path("domains").get(0).path("recommendations").findValuesAsText("number"))
                .contains("3.1", "3.2", "3.3");
    }

    @Test
    void givesEveryPassageWithItsWords() {
        for (Passage passage : backend.guide().passages()) {
            JsonNode found = Caller.json(caller.get("/api/passages/" + passage.id()));
            assertThat(found.path("text").asText()).isEqualTo(passage.text());
            assertThat(found.path("kind").asText()).isEqualTo(passage.kind().wireName());
        }
    }

    @Test
    void ranksPassagesByScore() {
        JsonNode found = Caller.json(caller.get("/api/search?q=ouders%20betrekken%20bij%20school&limit=3"));
        List<Double> scores = new ArrayList<>();
        found.path("results").forEach(hit -> scores.add(hit.path("score").asDouble()));

        assertThat(scores).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(found.path("results").get(0).path("passage").path("id").asText())
                .startsWith("3");
    }

    @Test
    void searchesInEnglish() {
        JsonNode found = Caller.json(caller.get("/api/search?q=involving+parents&language=en"));

        assertThat(found.path("language").asText()).isEqualTo("en");
        assertThat(found.path("results")).isNotEmpty();
    }

    @Test
    void isLiveAndReady() {
        assertThat(caller.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
        assertThat(Caller.json(caller.get("/health/ready")).path("status").asText())
                .isEqualTo("ready");
    }

    @Test
    void answersHeadLikeGetButWithoutABody() {
        HttpResponse<String> head = caller.send("HEAD", "/api/guide", "");
        HttpResponse<String> get = caller.get("/api/guide");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
        assertThat(caller.send("HEAD", "/api/passages/none", "").statusCode()).isEqualTo(404);
    }

    @Test
    void namesTheMethodsOfARoute() {
        HttpResponse<String> options = caller.send("OPTIONS", "/api/guide", "");

        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(caller.send("OPTIONS", "/nothing", "").statusCode()).isEqualTo(404);
    }
}
