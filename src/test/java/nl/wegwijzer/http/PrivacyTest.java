package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PrivacyTest {
    private static final String SECRET = "zonnebloemengeheim";
    private static final Logger ROOT = Logger.getLogger("");

    private final Backend real = RealApplication.backend();
    private final Backend failing = real.answering((request, listener) -> {
        throw new IllegalStateException(
                "cannot answer " + request.question().text(),
                new RuntimeException(request.question().text()));
    });
    private final Captured captured = new Captured();
    private final Level before = ROOT.getLevel();

    /** Everything that a log would hold. */
    private static final class Captured extends Handler {
        private final Queue<String> lines = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(captured);
    }

    @AfterEach
    void stopListening() {
        ROOT.removeHandler(captured);
        ROOT.setLevel(before);
    }

    @Test
    void logsNoQuestionText() {
        try (ChatServer server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> real)) {
            callEverythingWith(new Caller(server));
        }
        assertThat(captured.lines).isNotEmpty().noneMatch(line -> line.contains(SECRET));
    }

    @Test
    void logsWhereItFailedButNotWhatWasAsked() {
        try (ChatServer server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> failing)) {
            callEverythingWith(new Caller(server));
        }
        assertThat(captured.lines)
                .noneMatch(line -> line.contains(SECRET))
                .anyMatch(line -> line.contains("IllegalStateException") && line.contains("PrivacyTest"));
    }

    @Test
    void keepsTheFailureFromTheReader() {
        try (ChatServer server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> failing)) {
            HttpResponse<String> response = new Caller(server).chat(Caller.question(SECRET), "Accept-Language", "en");
            assertThat(response.statusCode()).isEqualTo(500);
            assertThat(Caller.json(response).path("code").asText()).isEqualTo("internal_error");
            assertThat(response.body()).doesNotContain(SECRET).doesNotContain("Exception");
        }
    }

    @Test
    void endsAStreamThatFailsWithAProblem() {
        try (ChatServer server = ChatServer.start(ServerSettings.on("127.0.0.1", 0), () -> failing)) {
            String stream = new Caller(server)
                    .chat(Caller.question(SECRET), "Accept", "text/event-stream")
                    .body();
            assertThat(stream)
                    .startsWith("event: problem\ndata: {\"code\":\"internal_error\"")
                    .endsWith("}\n\n")
                    .doesNotContain(SECRET);
        }
    }

    private static void callEverythingWith(Caller caller) {
        String encoded = URLEncoder.encode(SECRET + " ouders <x>", StandardCharsets.UTF_8);
        caller.chat(Caller.question(SECRET));
        caller.chat(Caller.question(SECRET), "Accept", "text/event-stream");
        caller.chat("{\"question\": \"" + SECRET);
        caller.chat("{\"question\": \"" + SECRET.repeat(4_000) + "\"}");
        caller.ask("question=" + encoded);
        caller.ask("question=" + SECRET + "%zz");
        caller.get("/api/search?q=" + encoded);
        caller.get("/api/search?q=" + encoded + "&limit=x");
        caller.get("/nothing?q=" + encoded);
        caller.raw("GET /api/search?q=%zz" + SECRET + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        caller.raw("GET /api/search?q=" + SECRET + " HTTP/1.1\r\nHost: a:b:c\r\n\r\n");
        caller.raw("GET /" + SECRET + " HTTP/1.1\r\nHost: a\r\nHost: " + SECRET + "\r\n\r\n");
        caller.raw("POST /api/chat HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n{\"question\": \"" + SECRET);
    }
}
