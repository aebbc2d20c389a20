package nl.wegwijzer.model;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.output.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Vectors from a server that speaks OpenAI's protocol. */
public final class OpenAiEmbedder implements Embedder {
    private final String name;
    private final Duration limit;
    private final EmbeddingModel model;

    /**
     * Connects to nothing yet.
     *
     * @param limit for one call
     */
    public OpenAiEmbedder(URI url, String name, ApiKey key, Duration limit) {
        requireServer(url, name);
        this.name = name;
        this.limit = limit;
        this.model = OpenAiEmbeddingModel.builder()
                .baseUrl(url.toString())
                .apiKey(key.value())
                .modelName(name)
                .maxRetries(0)
                .httpClientBuilder(Wire.builder())
                .build();
    }

    /** Refuses an address that isn't one of a server, and a model without a name. */
    public static void requireServer(URI url, String name) {
        if (!ModelSettings.isServer(url) || name.isBlank()) {
            throw new IllegalArgumentException(
                    "the server for vectors has an address like http://localhost:11434/v1 and a model's name, got "
                            + url);
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** On a thread of its own: interrupting that ends the call. */
    @Override
    public Embedded embed(List<String> texts) {
        FutureTask<Embedded> task = new FutureTask<>(() -> embedded(texts));
        Thread caller = Thread.ofVirtual().name("vectors").start(task);
        try {
            return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw WireFailures.of(e);
        } catch (TimeoutException e) {
            throw new ModelException(ModelException.Cause.TOO_SLOW, "the server for vectors wasn't in time");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for the vectors any more");
        } finally {
            caller.interrupt();
        }
    }

    private Embedded embedded(List<String> texts) {
        Response<List<Embedding>> response =
                model.embedAll(texts.stream().map(TextSegment::from).toList());
        List<float[]> vectors =
                response.content().stream().map(Embedding::vector).toList();
        int length = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        if (vectors.size() != texts.size() || length == 0 || vectors.stream().anyMatch(one -> one.length != length)) {
            throw new ModelException(
                    ModelException.Cause.NO_JSON, "the server sent something else than a vector for each text");
        }
        return new Embedded(vectors, Tokens.total(response.tokenUsage()));
    }
}
