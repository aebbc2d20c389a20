package nl.wegwijzer.model;

import java.io.IOException;
import java.io.InputStream;

/** What a server sends, up to a length: a line without an end would fill the memory before anybody's time is up. */
final class BoundedBody extends InputStream {
    private final InputStream body;
    private long left;

    BoundedBody(InputStream body, long most) {
        this.body = body;
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        return counted(body.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = body.read(bytes, offset, length);
        return counted(count, count);
    }

    private int counted(int result, int count) {
        left -= Math.max(0, count);
        if (left < 0) {
            throw new ModelException(ModelException.Cause.TOO_LONG, "the server doesn't come to an end");
        }
        return result;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
