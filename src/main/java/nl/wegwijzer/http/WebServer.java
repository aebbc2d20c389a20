package nl.wegwijzer.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.DefaultTasks;
import io.javalin.util.JavalinException;
import io.javalin.util.JavalinLogger;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** Javalin without what this server has no use for: it starts sooner and does less for each request. */
final class WebServer {
    private WebServer() {}

    /**
     * Starts a server.
     *
     * @throws ListenException when it can't listen there
     */
    static Javalin start(ServerSettings settings, Consumer<JavalinConfig> routes) {
        // Javalin tells of its own start, and of errors with their messages; ours never repeat what a person typed.
        JavalinLogger.enabled = false;
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            config.jetty.threadPool = new VirtualThreadPool();
            config.http.compressionStrategy = CompressionStrategy.NONE;
            config.http.prefer405over404 = true;
            config.router.ignoreTrailingSlashes = false;
            config.unsafe.servletRequestLifecycle.retainAll(List.of(DefaultTasks.INSTANCE.getHTTP()));
            config.jetty.modifyServer(WebServer::withoutStatistics);
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

    private static void withoutStatistics(Server server) {
        server.setHandler((Handler) null);
        server.removeBean(server.getBean(LowResourceMonitor.class));
    }
}
