package nl.wegwijzer.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that keep a server waiting; time passes only when the test says so. */
@Timeout(60)
final class HostileClientsTest {
    private static final String GET = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

    private final AtomicLong now = new AtomicLong(5);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private final Semaphore finished = new Semaphore(0);
    private final List<Socket> sockets = new ArrayList<>();
    private Javalin server;
    private ConnectionGuard guard;

    @BeforeEach
    void start() {
        serve(List.of());
    }

    private void serve(List<Network> trusted) {
        Limits limits = new Limits(600, 600, 100, 10, Duration.ofSeconds(15), Duration.ofSeconds(60));
        guard = new ConnectionGuard(limits, new Clients(trusted), now::get);
        server = Javalin.start(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.addConnector((jetty, http) -> {
                ServerConnector connector = new ServerConnector(jetty, new HttpConnectionFactory(http));
                connector.setHost("127.0.0.1");
                guard.watch(jetty, connector);
                return connector;
            });
            config.jetty.modifyServer(jetty -> jetty.setHandler(new Finish()));
            config.routes.get("/", ctx -> ctx.result("fine"));
            config.routes.post("/", ctx -> ctx.result(Integer.toString(ctx.bodyAsBytes().length)));
            config.routes.get("/slow", ctx -> {
                arrived.countDown();
                released.await();
                ctx.result("late");
            });
        });
    }

    @AfterEach
    void stop() throws IOException {
        released.countDown();
        for (Socket socket : sockets) {
            socket.close();
        }
        server.stop();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        sockets.add(socket);
        return socket;
    }

    private Socket send(String text) throws IOException {
        return send(connect(), text);
    }

    private static Socket send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    /** A test whose time is up is interrupted. */
    private void awaitConnections(int connections) {
        while (guard.connections() != connections) {
            assertThat(Thread.interrupted())
                    .as("still not %d connections", connections)
                    .isFalse();
            Thread.onSpinWait();
        }
    }

    /** Until the guard has seen what was sent, whenever the server gets round to reading it. */
    private void pass(Duration time, int connections) {
        awaitConnections(connections);
        guard.sweep();
        now.addAndGet(time.toNanos());
        guard.sweep();
    }

    private static String read(Socket socket, int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.ISO_8859_1);
    }

    /** Whether it is closed. A request that the server came to read only after the time had passed gets as much again. */
    private boolean closed(Socket socket) throws IOException {
        socket.setSoTimeout(200);
        try (InputStream in = socket.getInputStream()) {
            for (int patience = 0; patience < 100; patience++) {
                try {
                    return in.read() < 0;
                } catch (SocketTimeoutException e) {
                    now.addAndGet(Duration.ofSeconds(61).toNanos());
                    guard.sweep();
                }
            }
            return false;
        } catch (SocketException e) {
            return true;
        }
    }

    /** Asks and waits until the server is done, which is a moment after the client has its answer. */
    private void answers(Socket socket) throws IOException {
        send(socket, GET);
        assertThat(read(socket, 15)).isEqualTo("HTTP/1.1 200 OK");
        finished.acquireUninterruptibly();
    }

    /** Around the guard, so that it hears of the end of a request after the guard did. */
    private final class Finish extends EventsHandler {
        Finish() {
            super(guard);
        }

        @Override
        protected void onComplete(Request request, int status, HttpFields headers, Throwable failure) {
            finished.release();
        }
    }

    @Test
    void whoDropsItsHeadersIsClosedHoweverBusyItKeeps() throws IOException {
        Socket slow = send("GET / HTTP/1.1\r\nHost: a\r\nX-A: ");
        Socket other = connect();
        answers(other);
        seenBytes();

        for (int second = 0; second < 14; second++) {
            send(slow, "b");
            pass(Duration.ofSeconds(1), 2);
        }
        assertThat(guard.connections()).isEqualTo(2);
        pass(Duration.ofSeconds(2), 2);

        assertThat(closed(slow)).isTrue();
        send(other, GET);
        assertThat(read(other, 4)).isNotEmpty();
    }

    /** The first bytes have come when a sweep a moment later would begin to count; both clients have sent some. */
    private void seenBytes() throws IOException {
        Socket late = send("x");
        pass(Duration.ZERO, 3);
        late.close();
        awaitConnections(2);
    }

    @Test
    void whoDropsItsBodyIsClosed() throws IOException {
        Socket slow = send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nabc");
        Socket other = connect();
        answers(other);

        pass(Duration.ofSeconds(16), 2);

        assertThat(closed(slow)).isTrue();
    }

    @Test
    void whoIsBeingAnsweredMayWaitLongerButNotForever() throws Exception {
        Socket patient = send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
        arrived.await();

        pass(Duration.ofSeconds(59), 1);
        assertThat(guard.connections()).isEqualTo(1);
        pass(Duration.ofSeconds(2), 1);

        assertThat(closed(patient)).isTrue();
    }

    @Test
    void anIdleConnectionIsLeftToTheServersOwnTimeLimit() throws IOException {
        Socket idle = connect();
        answers(idle);
        pass(Duration.ofSeconds(29), 1);

        assertThat(guard.connections()).isEqualTo(1);
    }

    @Test
    void oneAddressHasOnlySoManyConnections() throws IOException {
        List<Socket> first = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            Socket socket = connect();
            answers(socket);
            first.add(socket);
        }
        assertThat(closed(connect())).as("the eleventh").isTrue();

        first.getFirst().close();
        awaitConnections(9);
        answers(connect());
    }

    @Test
    void aTrustedProxyBringsEverybody() throws IOException {
        server.stop();
        serve(Operators.LOOPBACK);
        for (int i = 0; i < 30; i++) {
            answers(connect());
        }
        assertThat(guard.connections()).isEqualTo(30);
    }

    private static final class Operators {
        private static final List<Network> LOOPBACK = List.of(Network.parse("127.0.0.1"));
    }
}
