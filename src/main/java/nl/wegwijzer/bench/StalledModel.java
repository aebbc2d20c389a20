package nl.wegwijzer.bench;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A model's server that takes every call and never says a word. */
final class StalledModel implements Closeable {
    private static final int BACKLOG = 1_000;

    private final ServerSocket socket;
    private final Collection<Socket> calls = new ConcurrentLinkedQueue<>();

    StalledModel() throws IOException {
        socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::take);
    }

    private void take() {
        try {
            while (true) {
                calls.add(socket.accept());
            }
        } catch (IOException e) {
            // Closed, as it should be at the end.
            return;
        }
    }

    /** What to configure as the address of the model. */
    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/v1";
    }

    /** How many calls came. */
    int calls() {
        return calls.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket call : calls) {
            call.close();
        }
    }
}
