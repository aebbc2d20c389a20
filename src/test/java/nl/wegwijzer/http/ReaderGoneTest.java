package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.SilentServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
final class ReaderGoneTest {
    private static final String BODY = "{\"question\":\"Hoe betrek ik ouders die niet betrokken zijn?\"}";
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch gone = new CountDownLatch(1);

    private static ModelSettings.Limits limits(Duration first) {
        return new ModelSettings.Limits(first, LONG, 1, 0, 0, 100);
    }

    private Application open(SilentServer model, ModelSettings.Limits limits) {
        ModelSettings settings = new ModelSettings(model.url(), "silent", ApiKey.NONE, limits);
        ModelSetup setup = new ModelSetup(settings, Path.of("prompts"), Optional.empty(), (ending, took, tokens) -> {
            if (ending.equals("gone")) {
                gone.countDown();
            }
        });
        return Application.open(
                Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty(), Optional.of(setup))),
                InstantSource.system());
    }

    private static ChatServer serve(Application application) {
        return ChatServer.start(
                ServerSettings.on("127.0.0.1", 0).waiting(1),
                () -> Backend.of(application.assistant(), application.retriever()));
    }

    private static void send(Socket reader, String request) throws IOException {
        reader.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        reader.getOutputStream().flush();
    }

    private static String post(String path, String accept, String type, String body) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static Stream<String> questions() {
        return Stream.of(
                post("/api/chat", "text/event-stream", "application/json", BODY),
                post("/api/chat", "application/json", "application/json", BODY),
                post("/", "text/html", "application/x-www-form-urlencoded", "question=Hoe+betrek+ik+ouders%3F"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aReaderWhoClosesTheConnectionStopsTheCallToTheModel(String question) throws IOException, InterruptedException {
        try (SilentServer model = new SilentServer();
                Application application = open(model, limits(LONG));
                ChatServer server = serve(application)) {
            try (Socket reader = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                send(reader, question);
                assertThat(model.called().await(20, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(model.hungUp().await(20, TimeUnit.SECONDS))
                    .as("the call to the model was ended")
                    .isTrue();
            assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Whether a reader is there still can only be seen by reading: what had arrived by then must not be lost. */
    @Test
    void aRequestThatArrivesWhileTheOneBeforeItIsAnsweredIsWhole() throws IOException, InterruptedException {
        try (SilentServer model = new SilentServer();
                Application application = open(model, limits(Duration.ofMillis(2_500)));
                ChatServer server = serve(application);
                Socket reader = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            send(reader, post("/api/chat", "application/json", "application/json", BODY));
            assertThat(model.called().await(20, TimeUnit.SECONDS)).isTrue();
            send(reader, "GET /health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

            String answers = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(3);
            assertThat(answers).contains("model_too_slow");
        }
    }
}
