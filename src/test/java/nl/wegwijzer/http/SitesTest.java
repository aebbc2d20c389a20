package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijzer.http.feedback.FeedbackEntry;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.feedback.FeedbackStore;
import nl.wegwijzer.http.feedback.Rating;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What other sites may do, who is named for which school, and where feedback goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SitesTest {
    private static final String SCHOOL = "https://www.school.example";
    private static final String OTHER = "https://evil.example";
    private static final String SCHOOLS = """
            - school: Het Voorbeeld
              origins: https://www.school.example
              care-coordinator: Noor
              phone: "030-1234567"
            - school: Elders
              page: https://elders.example/hulp
            """;

    private final FeedbackMemory feedback = new FeedbackMemory();
    private final AtomicInteger asked = new AtomicInteger();
    private ChatServer server;
    private Caller caller;

    @BeforeAll
    void start() {
        Backend real = RealApplication.backend();
        Backend counting = real.answering((request, listener) -> {
            asked.incrementAndGet();
            return real.answering().answer(request, listener);
        });
        Schools schools = Schools.from(new KnowledgeFile("schools.yaml", SCHOOLS.getBytes(StandardCharsets.UTF_8)));
        Sites sites = new Sites(List.of(SCHOOL), schools, feedback, () -> Instant.EPOCH);
        server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), sites, Operations.usual(), () -> counting);
        caller = new Caller(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void anAllowedSiteMayReadTheAnswerAndWhenToTryAgain() {
        HttpResponse<String> response = caller.chat(Caller.question("Hoe betrek ik ouders?"), "Origin", SCHOOL);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(SCHOOL);
        assertThat(header(response, "Access-Control-Expose-Headers"))
                .contains("Retry-After", "RateLimit-Remaining", "X-Request-Id");
        assertThat(header(response, "Access-Control-Allow-Credentials")).isEmpty();
        assertThat(header(response, "Vary")).isEqualTo("Origin");
    }

    @Test
    void anyOtherSiteIsRefusedBeforeAnyWork() {
        int before = asked.get();
        HttpResponse<String> response = caller.chat(Caller.question("Hoe betrek ik ouders?"), "Origin", OTHER);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(asked.get()).isEqualTo(before);
        assertThat(caller.get("/api/welcome", "Origin", SCHOOL + ".evil.example")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBrowserThatAsksBeforehandIsToldExactlyWhatItMay() {
        String[] asks = {"Origin", SCHOOL, "Access-Control-Request-Method", "POST"};
        HttpResponse<String> allowed = caller.send("OPTIONS", "/api/chat", "", asks);

        assertThat(allowed.statusCode()).isEqualTo(204);
        assertThat(header(allowed, "Access-Control-Allow-Methods")).isEqualTo("OPTIONS, POST");
        assertThat(header(allowed, "Access-Control-Allow-Headers")).isEqualTo("Content-Type");
        assertThat(header(allowed, "Access-Control-Max-Age")).isEqualTo("7200");
        assertThat(caller.send("OPTIONS", "/api/chat", "", "Origin", OTHER).statusCode())
                .isEqualTo(403);
        assertThat(header(caller.send("OPTIONS", "/api/chat", ""), "Access-Control-Allow-Methods"))
                .isEmpty();
    }

    @Test
    void anySiteMayLoadTheScriptButOnlyTheListShowsTheFrame() {
        HttpResponse<String> script = caller.get("/widget/v1.js", "Origin", OTHER);

        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(header(script, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(caller.get("/embed"), "Content-Security-Policy"))
                .contains("frame-ancestors 'self' " + SCHOOL)
                .contains("require-trusted-types-for 'script'");
        assertThat(header(caller.get("/"), "Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void eachSiteGetsItsOwnSchool() {
        JsonNode own = Caller.json(caller.get("/api/welcome", "Origin", SCHOOL)).path("school");
        JsonNode frame = Caller.json(caller.get("/api/welcome?language=en&site=" + SCHOOL))
                .path("school");
        JsonNode elsewhere = Caller.json(caller.get("/api/welcome")).path("school");

        assertThat(own.path("name").asText()).isEqualTo("Het Voorbeeld");
        assertThat(own.at("/contacts/0/role").asText()).isEqualTo("Zorgcoördinator");
        assertThat(own.path("phone").asText()).isEqualTo("030-1234567");
        assertThat(frame.at("/contacts/0/role").asText()).isEqualTo("Care coordinator");
        assertThat(elsewhere.path("page").asText()).isEqualTo("https://elders.example/hulp");
    }

    @Test
    void thePageWithoutScriptNamesTheSchoolBesideHelpAndRefusals() {
        assertThat(caller.ask("question=Ik+wil+dood").body()).contains("Op deze school: Elders");
        assertThat(caller.ask("question=Hoe+herken+ik+dyslexie%3F").body()).contains("Op deze school: Elders");
        assertThat(caller.ask("question=Hoe+betrek+ik+ouders%3F").body()).doesNotContain("Elders");
    }

    @Test
    void feedbackIsKeptWithItsAnswerAndMasked() {
        JsonNode reply = Caller.json(caller.chat(Caller.question("Hoe betrek ik ouders?")));
        String id = reply.path("messageId").asText();
        HttpResponse<String> response = send("{\"messageId\": \"" + id
                + "\", \"rating\": \"down\", \"comment\": \" bel 06-12345678 \", \"question\": null}");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
        FeedbackEntry entry = feedback.latest().getLast();
        assertThat(entry.feedback().rating()).isEqualTo(Rating.DOWN);
        assertThat(entry.feedback().comment())
                .get()
                .asString()
                .startsWith("bel ")
                .doesNotContain("12345678");
        assertThat(entry.feedback().question()).isEmpty();
        assertThat(entry.message().outcome()).isEqualTo("answered");
        assertThat(entry.message().passages()).contains("3.1-aanbeveling");
        assertThat(entry.at()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void feedbackAfterAStreamIsTakenToo() {
        String stream = caller.chat(Caller.question("Hoe betrek ik ouders?"), "Accept", "text/event-stream")
                .body();
        String id = stream.replaceFirst("(?s).*\"messageId\":\"([^\"]+)\".*", "$1");

        assertThat(send("{\"messageId\": \"" + id + "\", \"rating\": \"up\"}").statusCode())
                .isEqualTo(204);
    }

    @Test
    void feedbackThatCannotBeKeptIsToldToWhoGaveIt() {
        FeedbackStore full = new FeedbackStore() {
            @Override
            public void keep(FeedbackEntry entry) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }

            @Override
            public long kept() {
                return 0;
            }
        };
        Sites sites = new Sites(List.of(), Schools.NONE, full, InstantSource.system());
        try (ChatServer withFullDisk = ChatServer.start(
                ServerSettings.on("127.0.0.1", 0), sites, Operations.usual(), RealApplication::backend)) {
            Caller visitor = new Caller(withFullDisk);
            String id = Caller.json(visitor.chat(Caller.question("Hoe betrek ik ouders?")))
                    .path("messageId")
                    .asText();
            HttpResponse<String> response = visitor.send(
                    "POST",
                    "/api/feedback",
                    "{\"messageId\": \"" + id + "\", \"rating\": \"up\"}",
                    "Content-Type",
                    "application/json");

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(code(response)).isEqualTo("feedback_not_kept");
            assertThat(response.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void feedbackThatIsNoneIsNamed() {
        assertThat(code(send("{\"messageId\": \"never\", \"rating\": \"up\"}"))).isEqualTo("unknown_message");
        assertThat(code(send("{\"messageId\": \"never\", \"rating\": \"good\"}")))
                .isEqualTo("wrong_type");
        assertThat(code(send("{\"rating\": \"up\"}"))).isEqualTo("wrong_type");
        assertThat(code(send("[]"))).isEqualTo("wrong_type");
        assertThat(code(send("{\"messageId\": 1, \"rating\": \"up\"}"))).isEqualTo("wrong_type");
        assertThat(code(send("{"))).isEqualTo("bad_json");
        assertThat(code(send("{\"messageId\": \"a\", \"rating\": \"up\", \"comment\": \"" + "a".repeat(1_001) + "\"}")))
                .isEqualTo("text_too_long");
    }

    private HttpResponse<String> send(String body) {
        return caller.send("POST", "/api/feedback", body, "Content-Type", "application/json");
    }

    private static String code(HttpResponse<String> response) {
        return Caller.json(response).path("code").asText();
    }
}
