package nl.wegwijzer.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.wegwijzer.http.limit.Clients;
import nl.wegwijzer.http.limit.ConnectionGuard;
import nl.wegwijzer.http.site.Sites;

/** The running server. */
public final class ChatServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LEAST_MAKERS = 2;

    private final ServerSettings settings;
    private final Javalin javalin;
    private final AnswerQueue queue;
    private final Flights flights;
    private final Duration patience;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ChatServer(
            ServerSettings settings, Javalin javalin, AnswerQueue queue, Flights flights, Duration patience) {
        this.settings = settings;
        this.javalin = javalin;
        this.queue = queue;
        this.flights = flights;
        this.patience = patience;
    }

    /**
     * Starts the server, and returns when it listens.
     *
     * @param backend what answers; asked anew for each request, so that a new guide may take the place of the old
     * @throws ListenException when it can't listen there
     */
    public static ChatServer start(ServerSettings settings, Supplier<Backend> backend) {
        return start(settings, Sites.own(), Operations.usual(), backend);
    }

    /**
     * The same, for other sites too, and run as an operator wants it.
     *
     * @throws ListenException when it can't listen there
     */
    public static ChatServer start(
            ServerSettings settings, Sites sites, Operations operations, Supplier<Backend> backend) {
        return start(settings, sites, operations, backend, PATIENCE);
    }

    static ChatServer start(
            ServerSettings settings, Sites sites, Operations operations, Supplier<Backend> backend, Duration patience) {
        Flights flights = new Flights();
        AnswerQueue queue = new AnswerQueue(makers(settings), settings.turns(), System::nanoTime);
        Routes routes = new Routes(settings.publicUrl(), sites, operations, backend, queue, flights);
        ConnectionGuard guard =
                new ConnectionGuard(operations.limits(), new Clients(operations.trustedProxies()), System::nanoTime);
        operations.telemetry().watch("connections", "Open connections", guard::connections);
        operations.telemetry().watch("queue", "Questions that wait for their turn", queue::waiting);
        operations.telemetry().watch("feedback", "Feedback kept since the start", sites.feedback()::kept);
        Javalin javalin = WebServer.start(settings, guard, config -> register(routes, config));
        return new ChatServer(settings, javalin, queue, flights, patience);
    }

    /** As many as can compute at once, and beside them those that only wait for a model. */
    private static int makers(ServerSettings settings) {
        return Math.max(LEAST_MAKERS, Runtime.getRuntime().availableProcessors()) + settings.waiting();
    }

    private static void register(Routes routes, JavalinConfig config) {
        for (Route route : routes.all()) {
            config.routes.addHttpHandler(route.method(), route.path(), routes.guarded(route));
            if (route.method().equals(HandlerType.GET)) {
                // Javalin's own answer to HEAD is 200 for whatever a path holds.
                config.routes.addHttpHandler(HandlerType.HEAD, route.path(), routes.guarded(route));
            }
        }
        config.routes.exception(HttpResponseException.class, (e, ctx) -> routes.unmatched(ctx, e));
        config.routes.exception(Exception.class, (e, ctx) -> routes.unmatched(ctx, e));
        config.router.javaLangErrorHandler((response, error) -> ErrorResponses.log(error));
        config.jetty.modifyServer(server -> server.setErrorHandler(routes.errors()::answer));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(routes.errors()::answer));
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The address to open in a browser: the public one where it is set. */
    public URI address() {
        boolean all = settings.host().equals("0.0.0.0") || settings.host().equals("::");
        String host = all ? "localhost" : settings.host();
        String bracketed = host.contains(":") ? "[" + host + "]" : host;
        return settings.publicUrl().orElseGet(() -> URI.create("http://" + bracketed + ":" + port()));
    }

    /** Does something when all requests that are under way now have been answered. */
    public void whenAnswered(Runnable work) {
        flights.whenLanded(work);
    }

    /**
     * Takes no more questions, lets those under way be answered for at most ten seconds, and ends. Until then {@code
     * /health} goes on telling how it is, and everything else gets a problem that says to come back.
     */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            flights.drain(patience);
            javalin.stop();
            queue.close();
        }
    }

    Javalin javalin() {
        return javalin;
    }
}
