package nl.wegwijzer.evaluation.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HttpTargetTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));
    private static final Query QUERY = new Query("Hoe?", Optional.empty(), Optional.empty(), false);

    private final Deque<Answer> answers = new ArrayDeque<>();
    private final HttpServer server = start();

    private record Answer(int status, String body) {}

    private HttpServer start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/api/chat", exchange -> {
                Answer answer = answers.pop();
                byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Retry-After", "0");
                exchange.sendResponseHeaders(answer.status(), body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            started.start();
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Turn ask(int attempts, Answer... given) throws InterruptedException {
        answers.addAll(List.of(given));
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        Patience patience = new Patience(attempts, Duration.ofSeconds(1));
        return new HttpTarget(address, patience, Duration.ofSeconds(5), CLOCK, System::nanoTime).ask(QUERY);
    }

    @Test
    void aReplyComesAsItIs() throws InterruptedException {
        Turn turn = ask(1, new Answer(200, "{\"outcome\":\"answered\"}"));
        assertThat(turn)
                .isInstanceOfSatisfying(
                        Turn.Replied.class,
                        replied -> assertThat(replied.reply().toString()).isEqualTo("{\"outcome\":\"answered\"}"));
    }

    @Test
    void waitsForABusyServer() throws InterruptedException {
        Turn turn = ask(3, new Answer(429, "{}"), new Answer(503, "{}"), new Answer(200, "{\"outcome\":\"clarify\"}"));
        assertThat(turn).isInstanceOf(Turn.Replied.class);
    }

    @Test
    void patienceEnds() throws InterruptedException {
        Turn turn = ask(
                2,
                new Answer(429, "{\"code\":\"too_many_requests\"}"),
                new Answer(429, "{\"code\":\"too_many_requests\"}"));
        assertThat(turn).isInstanceOfSatisfying(Turn.Failed.class, failed -> {
            assertThat(failed.status()).isEqualTo(429);
            assertThat(failed.reason()).isEqualTo("too_many_requests");
        });
    }

    @Test
    void aReplyThatIsNoJsonIsAFailure() throws InterruptedException {
        assertThat(ask(1, new Answer(200, "<html>"))).isInstanceOf(Turn.Failed.class);
    }

    @Test
    void aServerThatIsNotThereIsAFailureAtOnce() throws InterruptedException {
        server.stop(0);
        assertThat(ask(5))
                .isInstanceOfSatisfying(
                        Turn.Failed.class, failed -> assertThat(failed.status()).isZero());
    }

    @Test
    void retryAfterMayBeADateAndTooLongAWaitIsGivenUp() {
        Patience patience = new Patience(5, Duration.ofMinutes(1));
        assertThat(patience.wait(1, Optional.of("Mon, 23 Nov 2026 12:00:07 GMT"), CLOCK))
                .contains(Duration.ofSeconds(7));
        assertThat(patience.wait(1, Optional.of("3600"), CLOCK)).isEmpty();
        assertThat(patience.wait(5, Optional.of("1"), CLOCK)).isEmpty();
        assertThat(patience.wait(2, Optional.empty(), CLOCK)).contains(Duration.ofMillis(500));
    }
}
