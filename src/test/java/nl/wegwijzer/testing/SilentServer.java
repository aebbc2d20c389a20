package nl.wegwijzer.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** A model's server that accepts a call, begins a stream, and then says nothing more until its caller hangs up. */
public final class SilentServer implements AutoCloseable {
    private final ServerSocket socket;
    private final CountDownLatch called = new CountDownLatch(1);
    private final CountDownLatch hungUp = new CountDownLatch(1);

    /** Starts it. */
    public SilentServer() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        try (Socket caller = socket.accept()) {
            InputStream in = caller.getInputStream();
            in.read();
            caller.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
            called.countDown();
            while (in.read() >= 0) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            // A reset is a way of hanging up too.
            hungUp.countDown();
        }
        hungUp.countDown();
    }

    /** The address to configure. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/v1");
    }

    /** Falls to zero when somebody calls. */
    public CountDownLatch called() {
        return called;
    }

    /** Falls to zero when the caller hangs up. */
    public CountDownLatch hungUp() {
        return hungUp;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
