package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Running;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.RecentConversations;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.http.limit.ProxyHeader;
import nl.wegwijzer.http.site.Sites;
import nl.wegwijzer.operation.JsonLines;
import nl.wegwijzer.operation.Telemetry;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

/** What an operator sees of the server, and nobody else. */
final class OperatorsTest {
    private static final ServerSettings ANY_PORT = ServerSettings.on("127.0.0.1", 0);
    private static final String SECRET = "zonnebloemgeheim";
    private static final Logger REQUESTS = Logger.getLogger("nl.wegwijzer.requests");

    private final Backend backend = RealApplication.backend();

    @Test
    void countsHowAnswersEndWithoutAWordOfThem() {
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            Caller caller = new Caller(server);
            caller.chat(Caller.question("Hoe betrek ik ouders bij school? " + SECRET));
            caller.chat(Caller.question("ik wil er niet meer zijn"));
            caller.get("/" + SECRET);
            caller.get("/passages/" + SECRET);
            caller.send(SECRET, "/", "");

            String metrics = caller.get("/metrics").body();

            assertThat(metrics)
                    .contains("wegwijzer_answers_seconds_count{kind=\"crisis\",mode=\"fixed\",outcome=\"crisis\"} 1")
                    .contains("outcome=\"answered\"")
                    .contains("route=\"/passages/{id}\",status=\"404\"")
                    .contains("route=\"none\",status=\"404\"")
                    .contains("method=\"other\",route=\"none\",status=\"405\"")
                    .contains("wegwijzer_connections ", "wegwijzer_queue ", "jvm_memory_used_bytes")
                    .doesNotContain(SECRET);
        }
    }

    @Test
    void whoCountsAndFailsSpoilsNoAnswer() {
        Operations failing = Operations.usual().telling((kind, masked, reply) -> {
            throw new IllegalStateException("the counts are gone");
        });
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), failing, () -> backend)) {
            assertThat(new Caller(server)
                            .chat(Caller.question("Wat is de tip?"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyWhoComesDirectlyFromTheMachineSeesThem() {
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            Caller caller = new Caller(server);
            for (String mark : List.of("X-Forwarded-For", "Forwarded", "X-Real-IP", "Via")) {
                HttpResponse<String> refused = caller.get("/metrics", mark, "127.0.0.1");
                assertThat(refused.statusCode()).as(mark).isEqualTo(403);
                assertThat(Caller.json(refused).path("code").asText()).isEqualTo("operators_only");
            }
        }
        Operations usual = Operations.usual();
        Operations elsewhere = new Operations(
                usual.limits(),
                List.of(),
                ProxyHeader.X_FORWARDED_FOR,
                List.of(Network.parse("10.0.0.0/8")),
                usual.telemetry(),
                usual.pause(),
                () -> List.of("3.md:7: kapot"),
                usual.counting());
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), elsewhere, () -> backend)) {
            assertThat(new Caller(server).get("/metrics").statusCode()).isEqualTo(403);
            assertThat(new Caller(server).get("/health/ready").body()).doesNotContain("kapot");
        }
    }

    @Test
    void isNotReadyBeforeThereIsAGuideNorWhenSearchFails() {
        AtomicBoolean loaded = new AtomicBoolean();
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> {
            if (!loaded.get()) {
                throw Backend.starting();
            }
            return backend;
        })) {
            Caller caller = new Caller(server);
            HttpResponse<String> early = caller.get("/health/ready");
            assertThat(early.statusCode()).isEqualTo(503);
            assertThat(early.headers().firstValue("Retry-After")).isPresent();
            assertThat(caller.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(Caller.json(caller.chat(Caller.question("hallo")))
                            .path("code")
                            .asText())
                    .isEqualTo("starting");
            loaded.set(true);
            assertThat(caller.get("/health/ready").statusCode()).isEqualTo(200);
        }
        Backend broken = backend.searching(inquiry -> {
            throw new IllegalStateException("the index is gone");
        });
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> broken)) {
            HttpResponse<String> ready = new Caller(server).get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(Caller.json(ready).path("code").asText()).isEqualTo("broken");
        }
    }

    @Test
    void theMetricsTimeEachStepOfAnAnswer() {
        Telemetry telemetry = new Telemetry();
        InstantSource clock = InstantSource.system();
        Running running =
                new Running(clock, new RecentConversations(clock), telemetry, Optional.empty(), Optional.empty());
        try (Application application =
                Application.open(Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty())), running)) {
            Knowledge.ask(application.assistant(), "Hoe betrek ik ouders bij school?");
        }
        assertThat(Stream.of("search", "composition", "verification"))
                .allSatisfy(stage -> assertThat(telemetry.scrape())
                        .contains("wegwijzer_stage_seconds_count{stage=\"" + stage + "\"} 1"));
    }

    @Test
    void eachResponseNamesItsRequest() {
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            Caller caller = new Caller(server);
            String first = id(caller.get("/health/live"));
            assertThat(id(caller.get("/health/live"))).isNotEqualTo(first);
            assertThat(id(caller.get("/nothing", "X-Request-Id", "chosen-by-a-client")))
                    .isNotEqualTo("chosen-by-a-client");
        }
        Operations proxied = Operations.usual().behind(List.of(Network.parse("127.0.0.1")));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), proxied, () -> backend)) {
            Caller caller = new Caller(server);
            assertThat(id(caller.get("/", "X-Request-Id", "chosen-by-the-proxy")))
                    .isEqualTo("chosen-by-the-proxy");
            assertThat(id(caller.get("/", "X-Request-Id", "not fit <b>"))).doesNotContain("<");
        }
    }

    private static String id(HttpResponse<String> response) {
        return response.headers().firstValue("X-Request-Id").orElseThrow();
    }

    @Test
    void theLogHasALineForEachRequestWithoutWhatWasAsked() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Handler handler = new Handler() {
            private final JsonLines format = new JsonLines();

            @Override
            public void publish(LogRecord entry) {
                lines.add(format.format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Level before = REQUESTS.getLevel();
        REQUESTS.setLevel(Level.INFO);
        REQUESTS.addHandler(handler);
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            Caller caller = new Caller(server);
            caller.chat(Caller.question("Hoe betrek ik ouders bij school? " + SECRET));
            caller.get("/passages/" + SECRET + "?q=" + SECRET);
            caller.send(SECRET, "/", "");
        } finally {
            REQUESTS.removeHandler(handler);
            REQUESTS.setLevel(before);
        }
        assertThat(lines).noneMatch(line -> line.contains(SECRET) || line.contains("127.0.0.1"));
        assertThat(lines.stream().map(Caller::json))
                .anyMatch(line -> line.path("route").asText().equals("/api/chat")
                        && line.path("outcome").asText().equals("answered")
                        && line.path("status").asText().equals("200")
                        && !line.path("request").asText().isEmpty())
                .anyMatch(line -> line.path("route").asText().equals("/passages/{id}") && !line.has("outcome"));
    }

    /** What a scanner such as ZAP would look for. */
    @Test
    void everyRouteSendsTheHeadersThatKeepBrowsersCareful() {
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            Caller caller = new Caller(server);
            List<String> paths = new ArrayList<>(List.of("/nothing"));
            Caller.json(caller.get("/openapi.json")).path("paths").fieldNames().forEachRemaining(paths::add);
            assertThat(paths).hasSizeGreaterThan(15);
            for (String path : paths) {
                String filled = path.replace("{id}", "3-tip").replace("{version}", "v1");
                for (String method : List.of("GET", "HEAD", "POST", "OPTIONS", "DELETE", "PUT")) {
                    var headers = caller.send(method, filled, "").headers();
                    String at = method + " " + path;
                    assertThat(headers.firstValue("X-Content-Type-Options"))
                            .as(at)
                            .contains("nosniff");
                    assertThat(headers.firstValue("Referrer-Policy").orElse(""))
                            .as(at)
                            .isIn("no-referrer", "same-origin");
                    assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                            .as(at)
                            .contains("camera=()", "geolocation=()", "microphone=()");
                    assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                            .as(at)
                            .startsWith("default-src 'none'")
                            .contains("frame-ancestors")
                            .doesNotContain("unsafe-", "*", "data:", "http:");
                    assertThat(headers.firstValue("Cache-Control")).as(at).isPresent();
                    assertThat(headers.map()).as(at).doesNotContainKeys("server", "x-powered-by", "set-cookie");
                    headers.firstValue("Content-Type")
                            .ifPresent(
                                    type -> assertThat(type)
                                            .as(at)
                                            .matches(
                                                    "application/(problem\\+)?json.*|image/svg\\+xml|text/(plain|html|javascript);.*charset=utf-8"));
                }
            }
        }
    }

    @Test
    void noResponseTellsWhatItWasMadeWithAndAllForbidGuessing() {
        ServerSettings secure =
                new ServerSettings("127.0.0.1", 0, Optional.of(URI.create("https://wegwijzer.example")));
        try (ChatServer plain = ChatServer.start(ANY_PORT, () -> backend);
                ChatServer behindTls = ChatServer.start(secure, () -> backend)) {
            for (String path :
                    List.of("/", "/passages/3-tip", "/api/guide", "/nothing", "/health/live", "/openapi.json")) {
                HttpResponse<String> response = new Caller(plain).get(path);
                assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
                assertThat(response.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                assertThat(response.headers().firstValue("Strict-Transport-Security"))
                        .isEmpty();
                assertThat(new Caller(behindTls).get(path).headers().firstValue("Strict-Transport-Security"))
                        .contains("max-age=31536000");
            }
            Stream.of(
                            "GET / HTTP/9.9\r\n\r\n",
                            "\0\0\0\r\n\r\n",
                            "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                    .map(new Caller(plain)::raw)
                    .forEach(response -> assertThat(response.toLowerCase(Locale.ROOT))
                            .doesNotContain("jetty", "javalin", "server:", "powered-by"));
            assertThat(new Caller(behindTls).raw("GET / HTTP/9.9\r\n\r\n"))
                    .as("what the web server refuses by itself")
                    .contains("Strict-Transport-Security: max-age=31536000");
        }
    }
}
