package nl.wegwijzer.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks over one connection, one question after the other, with as little work of its own as can be. For one thread. */
final class KeepAliveClient implements Closeable {
    private static final Pattern LENGTH = Pattern.compile("\ncontent-length:\\s*(\\d+)");
    private static final int BUFFER = 1 << 16;
    private static final int STATUS_AT = 9;
    private static final int TIMEOUT_MILLIS = 30_000;

    private final Socket socket;
    private final InputStream in;
    private final int port;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    KeepAliveClient(int port) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        this.in = socket.getInputStream();
    }

    /** Status and number of bytes of an answer. */
    record Received(int status, int bytes) {}

    /** Sends a question and reads the whole answer. */
    Received ask(String question) throws IOException {
        socket.getOutputStream().write(request(question));
        filled = 0;
        int bodyStart = readHead();
        String head = new String(buffer, 0, bodyStart, StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(head.toLowerCase(Locale.ROOT));
        if (!length.find()) {
            throw new IOException("the server sent an answer without its length");
        }
        int bytes = Integer.parseInt(length.group(1));
        skip(bytes - (filled - bodyStart));
        return new Received(Integer.parseInt(head.substring(STATUS_AT, STATUS_AT + 3)), bytes);
    }

    /** The generator makes no characters that JSON would want escaped. */
    private byte[] request(String question) {
        byte[] body = ("{\"question\":\"" + question + "\"}").getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST /api/chat HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /** Where the body begins. */
    private int readHead() throws IOException {
        int from = 0;
        while (true) {
            read();
            for (int i = from; i + 3 < filled; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    return i + 4;
                }
            }
            from = Math.max(0, filled - 3);
        }
    }

    private void read() throws IOException {
        int count = in.read(buffer, filled, buffer.length - filled);
        if (count <= 0) {
            throw new EOFException("the server closed the connection in the middle of an answer");
        }
        filled += count;
    }

    private void skip(int bytes) throws IOException {
        int left = bytes;
        while (left > 0) {
            int count = in.read(buffer, 0, Math.min(left, buffer.length));
            if (count < 0) {
                throw new EOFException("the server closed the connection in the middle of an answer");
            }
            left -= count;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
