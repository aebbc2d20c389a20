package nl.wegwijzer.evaluation.exchange.promptfoo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A server of our contract that knows its replies by heart. A question that it doesn't know is a fault of its own. */
final class ChatStub implements InteropServer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpServer server;
    private final Map<String, JsonNode> replies;

    private ChatStub(HttpServer server, Map<String, JsonNode> replies) {
        this.server = server;
        this.replies = replies;
    }

    static ChatStub knowing(Map<String, JsonNode> replies) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ChatStub stub = new ChatStub(server, Map.copyOf(replies));
            server.createContext("/api/chat", stub::answer);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        JsonNode question = MAPPER.readTree(exchange.getRequestBody()).path("question");
        JsonNode reply = question.isTextual() ? replies.get(question.asText()) : null;
        byte[] body = (reply == null ? "{\"code\":\"fault\",\"got\":" + question + "}" : reply.toString())
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply == null ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
