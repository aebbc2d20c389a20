package nl.wegwijzer.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Calls a server over real HTTP. Headers are given as names and values, one after the other. */
final class Caller {
    static final String CHAT = "/api/chat";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;

    Caller(ChatServer server) {
        this.port = server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** Asks as JSON; a content type among the headers takes the place of the usual one. */
    HttpResponse<String> chat(String body, String... headers) {
        return send("POST", CHAT, body, withType("application/json", headers));
    }

    HttpResponse<String> ask(String form, String... headers) {
        return send("POST", "/", form, withType("application/x-www-form-urlencoded", headers));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return later(method, path, body, headers).join();
    }

    CompletableFuture<HttpResponse<String>> later(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return client.sendAsync(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are, for what no client would send, and reads until the server hangs up. */
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    static String question(String text) {
        return JSON.createObjectNode().put("question", text).toString();
    }

    private static String[] withType(String usual, String... headers) {
        for (String header : headers) {
            if (header.equals("Content-Type")) {
                return headers;
            }
        }
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = usual;
        return all;
    }
}
