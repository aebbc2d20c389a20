package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A written answer reaches its reader sentence by sentence, while the model still writes. */
@Timeout(90)
final class WrittenStreamTest {
    private static final String QUESTION = "{\"question\":\"Hoe betrek ik ouders die niet betrokken zijn?\"}";
    private static final String FIRST = "Stimuleer ouderlijke betrokkenheid bij school.";
    private static final String SECOND = "Ouders die zelf niet betrokken zijn, zijn heel lastig te betrekken.";
    private static final Duration LONG = Duration.ofMinutes(1);

    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile boolean inTime;

    /** Writes one sentence, and the next one only when the reader has the first. */
    private void write(HttpExchange exchange) throws IOException {
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        MarkedPassages passages = new MarkedPassages(
                Caller.json(asked).path("messages").path(1).path("content").asText());
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            send(out, ModelServer.pieces(FIRST + " [" + passages.mark("Stimuleer ouderlijke") + "]\n"));
            inTime = arrived.await(20, TimeUnit.SECONDS);
            send(out, ModelServer.events(SECOND + " [" + passages.mark("heel lastig") + "]\n"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, String events) throws IOException {
        out.write(events.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Application open(HttpServer model) {
        ModelSettings settings = new ModelSettings(
                URI.create("http://127.0.0.1:" + model.getAddress().getPort() + "/v1"),
                "m",
                ApiKey.NONE,
                new ModelSettings.Limits(LONG, LONG, 1, 0, 0, 400));
        ModelSetup setup = new ModelSetup(settings, Path.of("prompts"), Optional.empty(), ModelListener.NONE);
        return Application.open(
                Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty(), Optional.of(setup))),
                InstantSource.system());
    }

    @Test
    void theFirstVerifiedStatementLeavesBeforeTheModelHasFinished() throws Exception {
        HttpServer model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        model.createContext("/v1/chat/completions", this::write);
        model.start();
        try (HttpClient reader = HttpClient.newHttpClient();
                Application application = open(model);
                ChatServer server = ChatServer.start(
                        ServerSettings.on("127.0.0.1", 0),
                        () -> Backend.of(application.assistant(), application.retriever()))) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + Caller.CHAT))
                    .header("Accept", "text/event-stream")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(QUESTION))
                    .build();
            List<String> lines = new ArrayList<>();
            try (Stream<String> body =
                    reader.send(request, BodyHandlers.ofLines()).body()) {
                for (Iterator<String> each = body.iterator(); each.hasNext(); ) {
                    lines.add(each.next());
                    if (lines.getLast().contains("{\"text\":\"" + FIRST)) {
                        arrived.countDown();
                    }
                }
            }

            assertThat(inTime)
                    .as("the first sentence came while the model waited")
                    .isTrue();
            assertThat(lines.stream().filter(line -> line.startsWith("event:")))
                    .startsWith("event: start")
                    .containsSubsequence("event: citation", "event: statement", "event: citation", "event: statement")
                    .endsWith("event: done");
            assertThat(String.join("\n", lines)).contains(SECOND, "\"mode\":\"generative\"");
        } finally {
            model.stop(0);
        }
    }
}
