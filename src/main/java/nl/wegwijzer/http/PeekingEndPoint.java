package nl.wegwijzer.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection that can tell whether its client has left while an answer is being made. Over HTTP/1.1 the web server reads
 * nothing in that time, and so doesn't notice. Java can't look at what has arrived without taking it: a byte that comes early,
 * of a next request, is kept and handed over with the rest. A client that only closes its own direction counts as gone, as it
 * does for nginx and for Go's server.
 */
final class PeekingEndPoint extends SocketChannelEndPoint {
    private final ByteBuffer early = ByteBuffer.allocate(1);

    PeekingEndPoint(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
    }

    /** Whether the client has closed the connection. To be asked after its request has been read, by whoever answers it. */
    synchronized boolean clientHasLeft() {
        if (early.position() > 0) {
            return false;
        }
        try {
            return getChannel().read(early) < 0;
        } catch (IOException e) {
            // A reset is a way of leaving too.
            return true;
        }
    }

    @Override
    public synchronized int fill(ByteBuffer buffer) throws IOException {
        if (early.position() == 0) {
            return super.fill(buffer);
        }
        int kept = BufferUtil.append(buffer, early.flip());
        early.clear();
        return kept + Math.max(0, super.fill(buffer));
    }
}
