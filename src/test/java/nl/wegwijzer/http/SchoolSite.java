package nl.wegwijzer.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A school's own site on another port: pages with headers of their own. */
final class SchoolSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Shown> pages = new ConcurrentHashMap<>();

    private record Shown(String policy, String html) {}

    SchoolSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> {
            Shown page = pages.get(exchange.getRequestURI().getPath());
            byte[] body = (page == null ? "" : page.html()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            if (page != null && !page.policy().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            }
            exchange.sendResponseHeaders(page == null ? 204 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Shows a page; its address. The policy may be empty. */
    String show(String path, String policy, String html) {
        pages.put(path, new Shown(policy, html));
        return origin() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
