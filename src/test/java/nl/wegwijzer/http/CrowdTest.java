package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More questions than there are places to wait. */
@Timeout(60)
final class CrowdTest {
    private static final String TIP = Caller.question("Wat is de tip?");
    private static final int PLACES = WaitLimits.USUAL.places();
    private static final ServerSettings PATIENT =
            ServerSettings.on("127.0.0.1", 0).with(WaitLimits.upTo(Duration.ofMinutes(5)));

    private final Backend real = RealApplication.backend();
    private final CountDownLatch released = new CountDownLatch(1);
    private final Backend slow = real.answering((request, listener) -> {
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return real.answering().answer(request, listener);
    });

    @Test
    void whoFindsNoPlaceIsToldWhenToComeBackAndNobodyElseNotices() {
        try (ChatServer server = ChatServer.start(PATIENT, () -> slow)) {
            Caller caller = new Caller(server);
            List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
            for (int i = PLACES + Math.max(2, Runtime.getRuntime().availableProcessors()); i > 0; i--) {
                waiting.add(caller.later("POST", Caller.CHAT, TIP));
            }
            while (!caller.get("/metrics").body().contains("\nwegwijzer_queue " + PLACES + ".0")) {
                Thread.onSpinWait();
            }

            for (String form : List.of("application/json", "text/event-stream")) {
                HttpResponse<String> refused = caller.chat(TIP, "Accept", form);
                assertThat(refused.statusCode()).as(form).isEqualTo(503);
                assertThat(refused.headers().firstValue("Retry-After")).isPresent();
                assertThat(Caller.json(refused).path("code").asText()).isEqualTo("too_busy");
            }
            assertThat(caller.ask("question=Wat+is+de+tip").headers().firstValue("Retry-After"))
                    .isPresent();
            assertThat(caller.get("/passages/3-tip").statusCode()).isEqualTo(200);
            for (String form : List.of("application/json", "text/event-stream")) {
                assertThat(caller.chat(Caller.question("ik wil er niet meer zijn"), "Accept", form)
                                .body())
                        .as("help doesn't wait for its turn")
                        .contains("\"outcome\":\"crisis\"", "\"phone\":");
            }
            assertThat(caller.ask("question=ik+wil+er+niet+meer+zijn").body()).contains("113");
            assertThat(caller.get("/metrics").body()).contains("wegwijzer_refusals_total{limit=\"queue\"} 3.0");

            released.countDown();
            assertThat(waiting).allMatch(reply -> reply.join().statusCode() == 200);
            assertThat(caller.chat(TIP).statusCode()).isEqualTo(200);
        }
    }
}
