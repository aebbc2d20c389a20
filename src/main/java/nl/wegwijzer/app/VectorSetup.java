package nl.wegwijzer.app;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.Embedder;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.OpenAiEmbedder;

/** The server that turns texts into vectors, for search by meaning. */
public record VectorSetup(URI url, String name, ApiKey key, Duration limit, ModelListener listener) {
    Embedder embedder(InstantSource clock) {
        return new OpenAiEmbedder(url, name, key, limit, clock, new LoggedCalls(listener));
    }

    /** The same, with somebody else who hears of calls. */
    VectorSetup heardBy(ModelListener other) {
        return new VectorSetup(url, name, key, limit, other);
    }
}
