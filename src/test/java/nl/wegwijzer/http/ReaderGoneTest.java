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
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.SilentServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ReaderGoneTest {
    private static final String BODY = "{\"question\":\"Hoe betrek ik ouders die niet betrokken zijn?\"}";
    private static final Duration LONG = Duration.ofMinutes(5);

    private final CountDownLatch gone = new CountDownLatch(1);

    private Application open(SilentServer model) {
        ModelSettings settings = new ModelSettings(
                model.url(), "silent", ApiKey.NONE, new ModelSettings.Limits(LONG, LONG, 1, 0, 0, 100));
        ModelSetup setup = new ModelSetup(settings, Path.of("prompts"), Optional.empty(), (ending, took, tokens) -> {
            if (ending.equals("gone")) {
                gone.countDown();
            }
        });
        return Application.open(
                new Settings(Knowledge.SHIPPED, Optional.empty(), Optional.of(setup)), InstantSource.system());
    }

    @Test
    void aReaderWhoClosesTheConnectionStopsTheCallToTheModel() throws IOException, InterruptedException {
        try (SilentServer model = new SilentServer();
                Application application = open(model);
                ChatServer server = ChatServer.start(
                        ServerSettings.on("127.0.0.1", 0).waiting(1),
                        () -> Backend.of(application.assistant(), application.retriever()))) {
            try (Socket reader = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
                reader.getOutputStream()
                        .write(("POST /api/chat HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                                        + "Content-Type: application/json\r\nContent-Length: " + BODY.length()
                                        + "\r\n\r\n" + BODY)
                                .getBytes(StandardCharsets.US_ASCII));
                reader.getOutputStream().flush();
                assertThat(model.called().await(20, TimeUnit.SECONDS)).isTrue();
            }

            assertThat(model.hungUp().await(20, TimeUnit.SECONDS))
                    .as("the call to the model was ended")
                    .isTrue();
            assertThat(gone.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
