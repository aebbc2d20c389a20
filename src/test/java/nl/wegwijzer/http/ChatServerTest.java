package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import nl.wegwijzer.http.site.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ChatServerTest {
    private static final ServerSettings ANY_PORT = ServerSettings.on("127.0.0.1", 0);
    private static final String BODY = Caller.question("Wat is de tip?");

    private final Backend real = RealApplication.backend();
    private final Semaphore begun = new Semaphore(0);
    private final CountDownLatch released = new CountDownLatch(1);
    private final Backend slow = real.answering((request, listener) -> {
        begun.release();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return real.answering().answer(request, listener);
    });

    @Test
    void finishesWhatIsUnderWayAndTakesNothingNew() throws InterruptedException {
        ChatServer server = ChatServer.start(ANY_PORT, () -> slow);
        Caller caller = new Caller(server);
        var underWay = caller.later("POST", Caller.CHAT, BODY);
        var streaming = caller.later("POST", Caller.CHAT, BODY, "Accept", "text/event-stream");
        begun.acquire(2);

        CompletableFuture<Void> closing = CompletableFuture.runAsync(server::close);
        HttpResponse<String> ready = caller.get("/health/ready");
        while (ready.statusCode() == 200) {
            ready = caller.get("/health/ready");
        }

        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.headers().firstValue("Retry-After")).isPresent();
        assertThat(Caller.json(caller.chat(BODY)).path("code").asText()).isEqualTo("shutting_down");
        assertThat(caller.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(closing).isNotDone();
        released.countDown();
        assertThat(underWay.join().statusCode()).isEqualTo(200);
        assertThat(underWay.join().body()).endsWith("}");
        assertThat(streaming.join().body()).contains("event: done").endsWith("}\n\n");
        closing.join();
        assertThatThrownBy(() -> caller.get("/health/live"))
                .hasRootCauseInstanceOf(java.nio.channels.ClosedChannelException.class);
    }

    @Test
    void knowsWhenWhatIsUnderWayHasBeenAnswered() throws InterruptedException {
        List<String> done = new CopyOnWriteArrayList<>();
        try (ChatServer server = ChatServer.start(ANY_PORT, () -> slow)) {
            Caller caller = new Caller(server);
            server.whenAnswered(() -> done.add("nothing was under way"));
            assertThat(done).hasSize(1);

            var underWay = caller.later("POST", Caller.CHAT, BODY);
            begun.acquire();
            server.whenAnswered(() -> done.add("the old guide can go"));
            var later = caller.later("POST", Caller.CHAT, BODY);
            begun.acquire();
            server.whenAnswered(() -> done.add("the next one too"));
            assertThat(caller.get("/passages/3-tip").statusCode()).isEqualTo(200);
            assertThat(done).as("others have come and gone").hasSize(1);

            released.countDown();
            CompletableFuture.allOf(underWay, later).join();
        }
        assertThat(done).containsExactly("nothing was under way", "the old guide can go", "the next one too");
    }

    @Test
    void doesNotWaitForever() throws InterruptedException {
        ChatServer server =
                ChatServer.start(ANY_PORT, Sites.own(), Operations.usual(), () -> slow, Duration.ofMillis(20));
        var stuck = new Caller(server).later("POST", Caller.CHAT, BODY);
        begun.acquire();

        server.close();

        assertThat(released.getCount()).isEqualTo(1);
        released.countDown();
        assertThat(stuck).failsWithin(Duration.ofSeconds(30));
    }

    @Test
    void closesTwiceLikeOnce() {
        ChatServer server = ChatServer.start(ANY_PORT, () -> real);
        server.close();
        server.close();
    }

    @Test
    void saysInOneLineThatAPortIsInUse() {
        try (ChatServer first = ChatServer.start(ANY_PORT, () -> real)) {
            assertThatThrownBy(() -> ChatServer.start(ServerSettings.on("127.0.0.1", first.port()), () -> real))
                    .isInstanceOf(ListenException.class)
                    .hasMessage(
                            "cannot listen on 127.0.0.1:%d: port %d is in use. Stop the other program, or choose another"
                                    + " port",
                            first.port(), first.port());
        }
    }

    @Test
    void saysInOneLineThatAHostIsNotHere() {
        assertThatThrownBy(() -> ChatServer.start(ServerSettings.on("192.0.2.1", 0), () -> real))
                .isInstanceOf(ListenException.class)
                .hasMessageContaining("not an address of this machine");
        assertThatThrownBy(() -> ChatServer.start(ServerSettings.on("no.such.host.invalid", 0), () -> real))
                .isInstanceOf(ListenException.class)
                .hasMessageContaining("the host is unknown");
    }

    @Test
    void namesTheAddressToOpen() {
        try (ChatServer server = ChatServer.start(ServerSettings.on("0.0.0.0", 0), () -> real)) {
            assertThat(server.address()).isEqualTo(URI.create("http://localhost:" + server.port()));
        }
        URI site = URI.create("https://school.example");
        try (ChatServer server = ChatServer.start(new ServerSettings("127.0.0.1", 0, Optional.of(site)), () -> real)) {
            assertThat(server.address()).isEqualTo(site);
        }
    }

    @Test
    void refusesSettingsThatCannotBe() {
        assertThatThrownBy(() -> ServerSettings.on("localhost", 65_536)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServerSettings("localhost", 0, Optional.of(URI.create("school.example"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void returnsTheConstantOfTheBareServer() {
        byte[] constant = {'{', '}'};
        try (BareServer server = BareServer.start(ANY_PORT, constant)) {
            assertThat(server.port()).isPositive();
        }
    }
}
