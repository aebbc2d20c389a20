package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import nl.wegwijzer.http.feedback.FeedbackMemory;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.limit.Network;
import nl.wegwijzer.http.limit.ProxyHeader;
import nl.wegwijzer.http.site.Schools;
import nl.wegwijzer.http.site.Sites;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** One client can't take what others need. */
final class LimitsTest {
    private static final ServerSettings ANY_PORT = ServerSettings.on("127.0.0.1", 0);
    private static final List<Network> PROXY = List.of(Network.parse("127.0.0.1"));
    private static final String TIP = Caller.question("Wat is de tip?");
    private static final String CRY = Caller.question("ik wil er niet meer zijn");

    private final Backend backend = RealApplication.backend();

    private static Limits perMinute(int questions, int site) {
        return new Limits(questions, site, 100, 100, Duration.ofSeconds(15), Duration.ofSeconds(60));
    }

    private static long accepted(Caller caller, int questions, String... headers) {
        long accepted = 0;
        for (int i = 0; i < questions; i++) {
            accepted += caller.chat(TIP, headers).statusCode() == 200 ? 1 : 0;
        }
        return accepted;
    }

    @Test
    void tooManyQuestionsOfOneClientAreRefusedWithATimeToComeBack() {
        Operations operations = Operations.usual().with(perMinute(6, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            HttpResponse<String> first = caller.chat(TIP);
            assertThat(first.headers().firstValue("RateLimit-Limit")).contains("2");
            assertThat(first.headers().firstValue("RateLimit-Remaining")).contains("1");
            caller.chat(TIP);

            HttpResponse<String> refused = caller.chat(TIP, "Accept-Language", "en");

            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Caller.json(refused).path("code").asText()).isEqualTo("too_many_requests");
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 10L);
            assertThat(refused.headers().firstValue("RateLimit-Remaining")).contains("0");
            assertThat(caller.get("/passages/3-tip").statusCode())
                    .as("reading goes on")
                    .isEqualTo(200);
            assertThat(caller.get("/health/ready").statusCode()).isEqualTo(200);
            assertThat(caller.get("/api/search?q=ouders").statusCode())
                    .as("a search is a question")
                    .isEqualTo(429);
            assertThat(caller.get("/gids?q=ouders").statusCode()).isEqualTo(429);
            assertThat(caller.get("/gids").statusCode())
                    .as("the guide can be read without a search")
                    .isEqualTo(200);
            assertThat(caller.chat(TIP, "Accept", "text/event-stream").statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void aCryForHelpIsHeardHoweverMuchItsAddressAskedBefore() {
        Operations operations = Operations.usual().with(perMinute(3, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            assertThat(accepted(caller, 2)).isEqualTo(1);

            for (String form : List.of("application/json", "text/event-stream")) {
                HttpResponse<String> helped = caller.chat(CRY, "Accept", form);
                assertThat(helped.statusCode()).isEqualTo(200);
                assertThat(helped.body()).contains("\"outcome\":\"crisis\"", "\"phone\":");
                assertThat(helped.headers().firstValue("Retry-After")).isEmpty();
            }
            HttpResponse<String> page = caller.ask("question=ik+wil+er+niet+meer+zijn");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("113");
            assertThat(caller.chat(TIP).statusCode()).isEqualTo(429);
            assertThat(caller.chat(TIP, "Accept", "text/event-stream").statusCode())
                    .isEqualTo(429);
            HttpResponse<String> refused = caller.ask("question=Wat+is+de+tip");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void whatIsReadForACryForHelpIsNoWayRoundTheLimit() {
        Operations operations = Operations.usual().with(perMinute(3, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            caller.chat(TIP);
            assertThat(caller.chat(Caller.question("a".repeat(1 << 20))).statusCode())
                    .as("too large to be read")
                    .isEqualTo(429);
            assertThat(caller.chat("{").statusCode()).as("no question at all").isEqualTo(429);
            assertThat(caller.ask("question=").statusCode()).isEqualTo(429);
            assertThat(caller.chat(CRY, "Accept", "image/png").statusCode()).isEqualTo(429);

            long helped = 0;
            for (int i = 0; i < 30; i++) {
                helped += caller.chat(CRY).statusCode() == 200 ? 1 : 0;
            }
            assertThat(helped).as("of the ten at once some were used above").isBetween(5L, 9L);
            assertThat(caller.send("POST", "/api/feedback", "{}", "Content-Type", "application/json")
                            .statusCode())
                    .as("feedback is no cry for help")
                    .isEqualTo(429);
        }
    }

    @Test
    void aCryForHelpIsAlsoHeardWhenItsWebsiteIsOverItsLimit() {
        Operations operations = Operations.usual().with(perMinute(0, 3));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            String origin = "http://127.0.0.1:" + server.port();
            assertThat(accepted(caller, 2, "Origin", origin)).isEqualTo(1);
            assertThat(caller.chat(CRY, "Origin", origin).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aHundredPeopleBehindOneAddressAskAtOnce() {
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            assertThat(accepted(new Caller(server), 100)).isEqualTo(100);
        }
    }

    @Test
    void whoWritesItsOwnForwardedHeaderIsStillTheSameClient() {
        Operations operations = Operations.usual().with(perMinute(6, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            long accepted = 0;
            for (int i = 0; i < 20; i++) {
                accepted += accepted(caller, 1, "X-Forwarded-For", "198.51.100." + i);
            }
            assertThat(accepted).isEqualTo(2);
        }
    }

    @Test
    void behindATrustedProxyEachClientHasItsOwn() {
        Operations operations = Operations.usual().with(perMinute(6, 0)).behind(PROXY);
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            assertThat(accepted(caller, 5, "X-Forwarded-For", "198.51.100.1")).isEqualTo(2);
            assertThat(accepted(caller, 5, "X-Forwarded-For", "198.51.100.2")).isEqualTo(2);
            assertThat(accepted(caller, 5, "X-Forwarded-For", "203.0.113.9, 198.51.100.1"))
                    .as("what the client put before its address doesn't count")
                    .isZero();
        }
    }

    @Test
    void aProxyThatSpeaksOfRfc7239IsBelievedInThatHeaderOnly() {
        Operations operations =
                Operations.usual().with(perMinute(6, 0)).behind(PROXY).saidIn(ProxyHeader.FORWARDED);
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            assertThat(accepted(caller, 5, "Forwarded", "for=198.51.100.1;proto=https"))
                    .isEqualTo(2);
            assertThat(accepted(caller, 5, "Forwarded", "for=\"[2001:db8::1]:4711\""))
                    .isEqualTo(2);
            assertThat(accepted(
                            caller,
                            5,
                            "Forwarded",
                            "for=203.0.113.9, for=198.51.100.1",
                            "X-Forwarded-For",
                            "192.0.2.1"))
                    .as("what the client wrote doesn't count, in neither header")
                    .isZero();
        }
    }

    @Test
    void whoIsRefusedMayAskAgainOverTheSameConnection() {
        Operations operations = Operations.usual().with(perMinute(6, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            assertThat(accepted(new Caller(server), 2_000)).isLessThan(10);
        }
    }

    @Test
    void aWebsiteHasALimitOfItsOwn() {
        Operations operations = Operations.usual().with(perMinute(600, 6)).behind(PROXY);
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            String origin = "http://127.0.0.1:" + server.port();
            long accepted = 0;
            for (int i = 0; i < 20; i++) {
                accepted += accepted(caller, 1, "Origin", origin, "X-Forwarded-For", "198.51.100." + i);
            }
            assertThat(accepted).isEqualTo(2);
            assertThat(accepted(caller, 1)).as("who comes from no website").isEqualTo(1);
        }
    }

    @Test
    void thePageOfAnotherSiteReadsWhenToComeBack() {
        String school = "https://www.school.example";
        Sites sites = new Sites(List.of(school), Schools.NONE, new FeedbackMemory(), InstantSource.system());
        Operations operations = Operations.usual().with(perMinute(3, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, sites, operations, () -> backend)) {
            Caller caller = new Caller(server);
            caller.chat(TIP, "Origin", school);
            HttpResponse<String> refused = caller.chat(TIP, "Origin", school);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(school);
            assertThat(refused.headers().firstValue("Access-Control-Expose-Headers"))
                    .get(InstanceOfAssertFactories.STRING)
                    .contains("Retry-After", "RateLimit-Remaining", "X-Request-Id");
            assertThat(caller.chat(TIP, "Origin", "https://other.example").statusCode())
                    .as("other sites aren't even counted")
                    .isEqualTo(403);

            for (int i = 0; i < 30; i++) {
                caller.get("/nothing");
            }
            assertThat(caller.get("/nothing").statusCode()).isEqualTo(429);
            assertThat(caller.send("OPTIONS", Caller.CHAT, "", "Origin", school).statusCode())
                    .as("a page whose preflight is refused learns nothing")
                    .isEqualTo(204);
        }
    }

    @Test
    void alsoWhatIsNotThereHasALimit() {
        Operations operations = Operations.usual().with(perMinute(3, 0));
        try (ChatServer server = ChatServer.start(ANY_PORT, Sites.own(), operations, () -> backend)) {
            Caller caller = new Caller(server);
            HttpResponse<String> last = caller.get("/nothing");
            for (int i = 0; i < 30; i++) {
                last = caller.get("/nothing" + i);
            }
            assertThat(last.statusCode()).isEqualTo(429);
        }
    }

    @Test
    void largeAndDeepAndManyAreRefusedCheaply() {
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> backend)) {
            Caller caller = new Caller(server);
            assertThat(caller.chat(Caller.question("a".repeat(1 << 20))).statusCode())
                    .isEqualTo(413);
            assertThat(caller.chat("[".repeat(60_000)).statusCode()).isEqualTo(400);
            assertThat(caller.chat("{\"question\":\"a\",\"x\":" + "{\"y\":".repeat(9_000))
                            .statusCode())
                    .isEqualTo(400);
            String bomb = "GET / HTTP/1.1\r\nHost: a\r\n" + "X-A: b\r\n".repeat(2_000) + "\r\n";
            assertThat(caller.raw(bomb)).startsWith("HTTP/1.1 431").contains("nosniff");
            assertThat(caller.raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                    .startsWith("HTTP/1.1 414");
            assertThat(caller.raw("GET / HTTP/7.1\r\nHost: a\r\n\r\n"))
                    .as("the client's mistake, not the server's")
                    .startsWith("HTTP/1.1 400")
                    .contains("bad_request");
            assertThat(caller.chat(TIP).statusCode()).isEqualTo(200);
        }
    }
}
