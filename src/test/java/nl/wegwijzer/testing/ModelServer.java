package nl.wegwijzer.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** A server that speaks OpenAI's protocol over real HTTP, and writes what a test tells it to. */
public final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHAT = "/v1/chat/completions";
    private static final String WRITER = "writer";
    private static final String EMBEDDINGS = "/v1/embeddings";
    private static final String EMBEDDER = "embedder";

    private final Writer writer = new Writer();
    private final Embedder embedder = new Embedder();
    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().extensions(writer, embedder));

    /** What the model was asked. */
    public record Asked(String system, String user) {}

    /** Starts it. */
    public ModelServer() {
        server.start();
    }

    /** The address to configure. */
    public URI url() {
        return URI.create(server.baseUrl() + "/v1");
    }

    /** Lets it write, in an event stream of small pieces. */
    public void writes(Function<Asked, String> text) {
        writes(text, 0);
    }

    /** The same, spread over a time. */
    public void writes(Function<Asked, String> text, int millis) {
        streams(asked -> events(text.apply(asked)), millis);
    }

    /** Lets it send an event stream as it is, well formed or not, spread over a time. */
    public void streams(Function<Asked, String> events, int millis) {
        writer.events = events;
        writer.millis = millis;
        answers(WireMock.aResponse()
                .withHeader("Content-Type", "text/event-stream")
                .withTransformers(WRITER));
    }

    /** Lets it turn texts into vectors as well, at a token a letter; to be called after what it writes was said. */
    public void embeds(Function<String, float[]> vector) {
        embedder.vector = vector;
        server.stubFor(WireMock.post(EMBEDDINGS)
                .willReturn(WireMock.aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withTransformers(EMBEDDER)));
    }

    /** Lets it answer anything at all when it is asked for vectors. */
    public void embedsBadly(ResponseDefinitionBuilder response) {
        server.stubFor(WireMock.post(EMBEDDINGS).willReturn(response));
    }

    /** Lets it answer anything at all. */
    public void answers(ResponseDefinitionBuilder response) {
        server.resetMappings();
        server.stubFor(WireMock.post(CHAT).willReturn(response));
    }

    /** Lets it fail at its next call only; to be called after what it does from then on was said. */
    public void stumbles(ResponseDefinitionBuilder response) {
        server.stubFor(WireMock.post(CHAT)
                .inScenario("stumbling")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(response)
                .willSetStateTo("up again"));
    }

    /** What the model was asked, in order. */
    public List<Asked> asked() {
        return server.getAllServeEvents().reversed().stream()
                .filter(event -> event.getRequest().getUrl().equals(CHAT))
                .map(event -> Writer.asked(event.getRequest().getBodyAsString()))
                .toList();
    }

    /** Every request's body, in order. */
    public List<String> requests() {
        return server.getAllServeEvents().reversed().stream()
                .map(event -> event.getRequest().getBodyAsString())
                .toList();
    }

    /** The value of a header of the last request. */
    public String lastHeader(String name) {
        return server.getAllServeEvents().getFirst().getRequest().getHeader(name);
    }

    /** Forgets the requests. */
    public void forget() {
        server.resetRequests();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A text as the events of a stream, with an end as the protocol wants it. */
    public static String events(String text) {
        return pieces(text)
                + "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
                + "data: {\"id\":\"1\",\"choices\":[],\"usage\":{\"prompt_tokens\":200,\"completion_tokens\":50,"
                + "\"total_tokens\":250}}\n\n"
                + "data: [DONE]\n\n";
    }

    /** A text as the events of a stream that isn't at its end. */
    public static String pieces(String text) {
        StringBuilder events = new StringBuilder();
        for (int from = 0; from < text.length(); from += 5) {
            events.append(piece(text.substring(from, Math.min(text.length(), from + 5))));
        }
        return events.toString();
    }

    /** One piece as an event. */
    public static String piece(String text) {
        var chunk = JSON.createObjectNode().put("id", "1").put("object", "chat.completion.chunk");
        chunk.putArray("choices").addObject().put("index", 0).putObject("delta").put("content", text);
        return "data: " + chunk + "\n\n";
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request is JSON", e);
        }
    }

    private static final class Embedder implements ResponseTransformerV2 {
        private volatile Function<String, float[]> vector = text -> new float[] {1};

        @Override
        public Response transform(Response response, ServeEvent event) {
            JsonNode texts = json(event.getRequest().getBodyAsString()).path("input");
            ObjectNode answer = JSON.createObjectNode().put("model", "vectors");
            ArrayNode data = answer.putArray("data");
            int letters = 0;
            for (JsonNode text : texts.isArray() ? texts : List.of(texts)) {
                ArrayNode numbers =
                        data.addObject().put("index", data.size() - 1).putArray("embedding");
                letters += text.asText().length();
                for (float number : vector.apply(text.asText())) {
                    numbers.add(number);
                }
            }
            answer.putObject("usage").put("prompt_tokens", letters).put("total_tokens", letters);
            return Response.Builder.like(response).but().body(answer.toString()).build();
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return EMBEDDER;
        }
    }

    private static final class Writer implements ResponseTransformerV2 {
        private volatile Function<Asked, String> events = asked -> "";
        private volatile int millis;

        @Override
        public Response transform(Response response, ServeEvent event) {
            byte[] body =
                    events.apply(asked(event.getRequest().getBodyAsString())).getBytes(StandardCharsets.UTF_8);
            Response.Builder builder = Response.Builder.like(response).but().body(body);
            return millis == 0
                    ? builder.build()
                    : builder.chunkedDribbleDelay(new ChunkedDribbleDelay(40, millis))
                            .build();
        }

        private static Asked asked(String body) {
            JsonNode messages = json(body).path("messages");
            return new Asked(
                    messages.path(0).path("content").asText(),
                    messages.path(1).path("content").asText());
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public String getName() {
            return WRITER;
        }
    }
}
