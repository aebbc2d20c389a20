package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProblemsTest {
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

    static Stream<Arguments> badBodies() {
        return Stream.of(
                arguments("", "question_missing"),
                arguments("{}", "question_missing"),
                arguments("{\"question\": null}", "question_missing"),
                arguments("{\"question\": \" \\n\\t \"}", "question_missing"),
                arguments("{\"question\": \"" + "a".repeat(2_001) + "\"}", "question_too_long"),
                arguments("{\"question\": \"a\"", "bad_json"),
                arguments("{\"question\": \"a\"} x", "bad_json"),
                arguments("{\"question\": \"a\"}{}", "bad_json"),
                arguments("{'question': 'a'}", "bad_json"),
                arguments("question", "bad_json"),
                arguments("{\"question\": \"a\", \"question\": \"b\"}", "bad_json"),
                arguments("{\"question\": \"a\", \"x\": NaN}", "bad_json"),
                arguments("{\"question\": \"a\", \"x\": " + "[".repeat(21) + "]".repeat(21) + "}", "bad_json"),
                arguments("{\"question\": \"a\nb\"}", "bad_json"),
                arguments("[]", "wrong_type"),
                arguments("\"a\"", "wrong_type"),
                arguments("null", "wrong_type"),
                arguments("{\"question\": 5}", "wrong_type"),
                arguments("{\"question\": [\"a\"]}", "wrong_type"),
                arguments("{\"question\": {\"text\": \"a\"}}", "wrong_type"),
                arguments("{\"question\": \"a\", \"conversationId\": 1}", "wrong_type"),
                arguments("{\"question\": \"a\", \"language\": true}", "wrong_type"),
                arguments("{\"question\": \"a\", \"debug\": \"yes\"}", "wrong_type"),
                arguments("{\"question\": \"a\", \"language\": \"fr\"}", "unknown_language"));
    }

    @ParameterizedTest
    @MethodSource("badBodies")
    void namesWhatIsWrongWithABody(String body, String code) {
        assertProblem(caller.chat(body), 400, code);
        assertProblem(caller.chat(body, "Accept", "text/event-stream"), 400, code);
    }

    @Test
    void namesTheFieldOfTheWrongType() {
        assertThat(detail(caller.chat("{\"question\": 5}"))).isEqualTo("\"question\" moet tekst zijn.");
        assertThat(detail(caller.chat("{\"question\": \"a\", \"debug\": 1}", "Accept-Language", "en-GB,nl;q=0.5")))
                .isEqualTo("\"debug\" must be true or false.");
    }

    @Test
    void showsWhereTheJsonBreaks() {
        assertThat(detail(caller.chat("{\"question\":\n ?}"))).contains("regel 2");
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(detail(caller.chat("{}"))).startsWith("Stuur een vraag");
        assertThat(detail(caller.chat("{}", "Accept-Language", "en"))).startsWith("Send a question");
        assertThat(detail(caller.chat("{}", "Accept-Language", "fr, en;q=0.1"))).startsWith("Send a question");
        assertThat(detail(caller.chat("{}", "Accept-Language", ";;="))).startsWith("Stuur een vraag");
        assertThat(detail(caller.chat("{\"language\": \"en\"}", "Accept-Language", "nl")))
                .startsWith("Send a question");
        assertThat(detail(caller.chat("{\"question\": 1, \"language\": \"en\"}")))
                .contains("must be text");
        assertThat(detail(caller.get("/api/nothing", "Accept-Language", "en"))).startsWith("There is nothing");
    }

    @Test
    void refusesMoreThanSixtyFourKilobytes() {
        String large = "{\"x\": \"" + "a".repeat(70_000) + "\"}";

        assertProblem(caller.chat(large), 413, "body_too_large");
        assertProblem(caller.ask("question=" + "a".repeat(70_000)), 413, "");
        String chunk = "\r\n";
        String chunked = "POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n11170" + chunk + "a".repeat(0x11170) + chunk + "0" + chunk + chunk;
        assertThat(caller.raw(chunked)).contains("HTTP/1.1 413").contains("body_too_large");
    }

    @Test
    void readsOnlyJsonInUtf8() {
        assertProblem(caller.chat("{}", "Content-Type", "text/plain"), 415, "unsupported_media_type");
        assertProblem(
                caller.chat("{}", "Content-Type", "application/json; charset=iso-8859-1"),
                415,
                "unsupported_media_type");
        assertProblem(caller.chat("{}", "Content-Type", "application/json;charset=\"UTF-8\""), 400, "question_missing");
    }

    @Test
    void answersInNoOtherForm() {
        assertProblem(caller.chat("{}", "Accept", "application/xml"), 406, "not_acceptable");
        assertProblem(caller.chat("{}", "Accept", "application/json;q=0"), 406, "not_acceptable");
    }

    @Test
    void knowsNoOtherRoutesOrMethods() {
        assertProblem(caller.get("/api/nothing"), 404, "unknown_route");
        assertProblem(caller.get("/api/chat/"), 404, "unknown_route");
        assertProblem(caller.send("TRACE", "/nothing", ""), 404, "unknown_route");
        HttpResponse<String> put = caller.send("PUT", "/api/chat", "{}");
        assertProblem(put, 405, "wrong_method");
        assertThat(put.headers().firstValue("Allow")).contains("OPTIONS, POST");
        HttpResponse<String> patch = caller.send("PATCH", "/passages/x", "");
        assertProblem(patch, 405, "wrong_method");
        assertThat(patch.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
    }

    @Test
    void knowsNoOtherPassagesOrConversations() {
        assertProblem(caller.get("/api/passages/9.9-aanbeveling"), 404, "unknown_passage");
        assertProblem(caller.get("/api/passages/%3Cscript%3E"), 404, "unknown_passage");
        assertProblem(caller.get("/passages/9.9-aanbeveling"), 404, "unknown_passage");
        assertProblem(caller.send("DELETE", "/api/conversations/none", ""), 404, "unknown_conversation");
    }

    @Test
    void checksTheParametersOfASearch() {
        assertProblem(caller.get("/api/search"), 400, "question_missing");
        assertThat(detail(caller.get("/api/search?q=%20"))).contains("\"q\"");
        assertProblem(caller.get("/api/search?q=" + "a".repeat(2_001)), 400, "question_too_long");
        assertProblem(caller.get("/api/search?q=a&limit=x"), 400, "wrong_type");
        assertProblem(caller.get("/api/search?q=a&limit=0"), 400, "wrong_type");
        assertProblem(caller.get("/api/search?q=a&limit=51"), 400, "wrong_type");
        assertProblem(caller.get("/api/search?q=a&language=fr"), 400, "unknown_language");
    }

    @Test
    void refusesOtherWebsites() {
        String own = "http://127.0.0.1:" + server.port();

        assertProblem(caller.get("/api/guide", "Origin", "https://evil.example"), 403, "origin_not_allowed");
        assertProblem(caller.chat("{}", "Origin", "null"), 403, "origin_not_allowed");
        assertProblem(caller.get("/nothing", "Origin", "https://evil.example"), 403, "origin_not_allowed");
        assertProblem(
                caller.send("OPTIONS", "/api/chat", "", "Origin", "https://evil.example"), 403, "origin_not_allowed");
        assertThat(caller.get("/api/guide", "Origin", own).statusCode()).isEqualTo(200);
    }

    @Test
    void answersWhatIsHardlyHttpInTheSameForm() {
        for (String request : new String[] {
            "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n",
            "NONSENSE\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n"
        }) {
            assertThat(caller.raw(request))
                    .startsWith("HTTP/1.1 4")
                    .contains("application/problem+json")
                    .contains("nosniff")
                    .contains("\"code\":\"bad_request\"")
                    .doesNotContain("Jetty")
                    .doesNotContain("Server:");
        }
    }

    @Test
    void tellsAPersonOnAPage() {
        HttpResponse<String> page = caller.get("/nothing", "Accept", "text/html,*/*;q=0.8");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(page.body()).contains("<h1>De pagina bestaat niet</h1>").contains("<html lang=\"nl\">");
        assertProblem(caller.get("/api/nothing", "Accept", "text/html"), 404, "unknown_route");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(response.headers().firstValue("Server")).isEmpty();
        if (!code.isEmpty()) {
            JsonNode problem = Caller.json(response);
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(problem.path("code").asText()).isEqualTo(code);
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("title").asText()).isNotBlank();
            assertThat(problem.path("detail").asText()).isNotBlank();
            assertThat(problem.path("instance").asText()).startsWith("/").doesNotContain("?");
            assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ");
        }
    }

    private static String detail(HttpResponse<String> response) {
        return Caller.json(response).path("detail").asText();
    }
}
