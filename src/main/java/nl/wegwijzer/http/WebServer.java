package nl.wegwijzer.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.DefaultTasks;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wegwijzer.http.limit.ConnectionGuard;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Javalin without what this server has no use for: it starts sooner and does less for each request. */
final class WebServer {
    /** It logs what it can't read, and that may be a question. Held here: loggers are forgotten with their levels. */
    private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

    private WebServer() {}

    /**
     * Starts a server.
     *
     * @throws ListenException when it can't listen there
     */
    static Javalin start(ServerSettings settings, ConnectionGuard guard, Consumer<JavalinConfig> routes) {
        // Javalin tells of its own start, and of errors with their messages; ours never repeat what a person typed.
        JavalinLogger.enabled = false;
        JETTY.setLevel(Level.SEVERE);
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.addConnector((server, http) -> connector(settings, guard, server, http));
            config.jetty.threadPool = new VirtualThreadPool();
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.http.prefer405over404 = true;
            config.router.ignoreTrailingSlashes = false;
            config.unsafe.servletRequestLifecycle.retainAll(List.of(DefaultTasks.INSTANCE.getHTTP()));
            config.jetty.modifyServer(server -> {
                server.setHandler(guard);
                server.removeBean(server.getBean(LowResourceMonitor.class));
            });
            config.jetty.modifyServletContextHandler(
                    handler -> handler.getSessionHandler().setUsingCookies(false));
            routes.accept(config);
        });
        try {
            return javalin.start();
        } catch (JavalinException e) {
            throw ListenException.of(settings, e);
        }
    }

    private static ServerConnector connector(
            ServerSettings settings, ConnectionGuard guard, Server server, HttpConfiguration http) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http)) {
            @Override
            protected SocketChannelEndPoint newEndPoint(
                    SocketChannel channel, ManagedSelector selector, SelectionKey key) {
                SocketChannelEndPoint endPoint = new PeekingEndPoint(channel, selector, key, getScheduler());
                endPoint.setIdleTimeout(getIdleTimeout());
                return endPoint;
            }
        };
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        guard.watch(server, connector);
        return connector;
    }
}
