package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Asks a server that follows the HTTP contract. Waits for one that is busy; its waiting isn't counted as time to answer. */
public final class HttpTarget implements Target {
    private static final double NANOS = 1e6;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final HttpClient client;
    private final URI chat;
    private final Patience patience;
    private final Duration timeout;
    private final InstantSource clock;
    private final LongSupplier nanoseconds;

    /** For the server at an address such as {@code http://localhost:8080}. */
    public HttpTarget(URI server, Patience patience, Duration timeout, InstantSource clock, LongSupplier nanoseconds) {
        this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
        this.chat = URI.create(server.toString().replaceFirst("/+$", "") + "/api/chat");
        this.patience = patience;
        this.timeout = timeout;
        this.clock = clock;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Turn ask(Query query) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(chat)
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(query.request().toString()))
                .build();
        for (int attempt = 1; ; attempt++) {
            long start = nanoseconds.getAsLong();
            try {
                HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
                double millis = (nanoseconds.getAsLong() - start) / NANOS;
                Optional<Duration> wait = Patience.isBusy(response.statusCode())
                        ? patience.wait(attempt, response.headers().firstValue("Retry-After"), clock)
                        : Optional.empty();
                if (wait.isEmpty()) {
                    return turn(response, millis);
                }
                Thread.sleep(wait.get());
            } catch (IOException e) {
                return failure(e, (nanoseconds.getAsLong() - start) / NANOS);
            }
        }
    }

    private Turn failure(IOException cause, double millis) {
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return new Turn.Failed(
                "no reply from " + chat + " (" + cause.getClass().getSimpleName() + message + ")", 0, millis);
    }

    private static Turn turn(HttpResponse<String> response, double millis) {
        int status = response.statusCode();
        try {
            if (status == 200 && MAPPER.readTree(response.body()) instanceof ObjectNode reply) {
                return new Turn.Replied(reply, status, millis);
            }
            return new Turn.Failed(problem(response.body()), status, millis);
        } catch (JsonProcessingException e) {
            return new Turn.Failed("the reply isn't JSON", status, millis);
        }
    }

    private static String problem(String body) throws JsonProcessingException {
        String code = MAPPER.readTree(body).path("code").asText("");
        return code.isEmpty() ? "no reply as the contract has it" : code;
    }
}
