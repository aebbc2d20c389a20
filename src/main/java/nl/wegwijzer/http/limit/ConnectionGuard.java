package nl.wegwijzer.http.limit;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EventsHandler;

/**
 * Closes connections that take too long or that are too many. The web server's own time limit begins anew with each byte, so
 * that a client that sends one every few seconds could stay forever; this one counts from the first byte of a request.
 */
public final class ConnectionGuard extends EventsHandler implements Connection.Listener {
    private static final long IDLE_MILLIS_WHEN_FULL = 1_000;

    private final Limits limits;
    private final Clients clients;
    private final LongSupplier nanos;
    private final Map<Connection, Watch> watches = new ConcurrentHashMap<>();
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    /**
     * Prepares a guard.
     *
     * @param nanos a clock that only goes forward
     */
    public ConnectionGuard(Limits limits, Clients clients, LongSupplier nanos) {
        this.limits = limits;
        this.clients = clients;
        this.nanos = nanos;
    }

    /** Begins to watch the connections of a server, of which this is to be the outermost handler. */
    public void watch(Server server, Connector connector) {
        connector.addEventListener(this);
        NetworkConnectionLimit limit = new NetworkConnectionLimit(limits.connections(), connector);
        limit.setEndPointIdleTimeout(IDLE_MILLIS_WHEN_FULL);
        server.addBean(limit);
        server.addEventListener(new Sweeper());
    }

    /** How many connections are open. */
    public int connections() {
        return watches.size();
    }

    private enum Phase {
        IDLE,
        ARRIVING,
        ANSWERING
    }

    /** What one connection is at, and since when. */
    private static final class Watch {
        private final String client;
        private Phase phase = Phase.IDLE;
        private long since;
        private long bytes;

        Watch(String client) {
            this.client = client;
        }

        synchronized void enter(Phase next, long now, long bytesIn) {
            phase = next;
            since = now;
            bytes = bytesIn;
        }

        /** Whether it has taken too long by now. */
        synchronized boolean late(long now, long bytesIn, Limits limits) {
            if (phase == Phase.IDLE && bytesIn > bytes) {
                phase = Phase.ARRIVING;
                since = now;
            }
            return switch (phase) {
                case IDLE -> false;
                case ARRIVING -> now - since > limits.requestTime().toNanos();
                case ANSWERING -> now - since > limits.answerTime().toNanos();
            };
        }
    }

    @Override
    public void onOpened(Connection connection) {
        String client = "";
        if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote) {
            InetAddress address = remote.getAddress();
            client = clients.trusts(address) ? "" : Clients.keyOf(address);
        }
        watches.put(connection, new Watch(client));
        if (!client.isEmpty() && open.merge(client, 1, Integer::sum) > limits.connectionsPerClient()) {
            connection.getEndPoint().close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        Watch watch = watches.remove(connection);
        if (watch != null && !watch.client.isEmpty()) {
            open.computeIfPresent(watch.client, (key, count) -> count == 1 ? null : count - 1);
        }
    }

    @Override
    protected void onBeforeHandling(Request request) {
        enter(request, hasBody(request) ? Phase.ARRIVING : Phase.ANSWERING);
    }

    /** By its headers: nobody reads the end of a body that isn't there, so that it would be arriving until it is answered. */
    private static boolean hasBody(Request request) {
        HttpFields headers = request.getHeaders();
        return headers.contains(HttpHeader.TRANSFER_ENCODING) || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    @Override
    protected void onRequestRead(Request request, Content.Chunk chunk) {
        if (chunk != null && chunk.isLast()) {
            enter(request, Phase.ANSWERING);
        }
    }

    @Override
    protected void onComplete(Request request, int status, HttpFields headers, Throwable failure) {
        enter(request, Phase.IDLE);
    }

    private void enter(Request request, Phase phase) {
        Connection connection = request.getConnectionMetaData().getConnection();
        Watch watch = watches.get(connection);
        if (watch != null) {
            watch.enter(phase, nanos.getAsLong(), connection.getBytesIn());
        }
    }

    /** Closes what has taken too long by now. */
    void sweep() {
        long now = nanos.getAsLong();
        watches.forEach((connection, watch) -> {
            if (watch.late(now, connection.getBytesIn(), limits)) {
                connection.getEndPoint().close();
            }
        });
    }

    /** Sweeps each second for as long as the server runs. */
    private final class Sweeper implements org.eclipse.jetty.util.component.LifeCycle.Listener {
        @Override
        public void lifeCycleStarted(org.eclipse.jetty.util.component.LifeCycle server) {
            schedule((Server) server);
        }

        private void schedule(Server server) {
            server.getScheduler()
                    .schedule(
                            () -> {
                                if (server.isRunning()) {
                                    sweep();
                                    schedule(server);
                                }
                            },
                            1,
                            TimeUnit.SECONDS);
        }
    }
}
