package nl.wegwijzer.app;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.Embedder;
import nl.wegwijzer.model.GuardedEmbedder;
import nl.wegwijzer.model.GuardedModel;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.OpenAiEmbedder;
import nl.wegwijzer.model.TokenBudget;

/**
 * The server that turns texts into vectors, for search by meaning.
 *
 * @param limit time for one call
 * @param tokensPerDay together with those of a model that writes; 0 for no limit
 * @param recordings where calls are kept, or come from
 * @param listener hears of each call when it is over
 */
public record VectorSetup(
        URI url,
        String name,
        ApiKey key,
        Duration limit,
        long tokensPerDay,
        Optional<Recorded> recordings,
        ModelListener listener) {
    /** Refuses an address that isn't one of a server, and a limit that lets nothing through. */
    public VectorSetup {
        OpenAiEmbedder.requireServer(url, name);
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the time for vectors is more than 0, got " + limit.toMillis() + " ms");
        }
    }

    /** The server within its limits, real or replayed. */
    Embedder embedder(InstantSource clock, TokenBudget budget) {
        Embedder embedder = new OpenAiEmbedder(url, name, key, limit);
        return new GuardedEmbedder(
                recordings.map(recorded -> recorded.around(embedder)).orElse(embedder),
                budget,
                new GuardedModel.Surroundings(clock, System::nanoTime, new SecureRandom(), new LoggedCalls(listener)));
    }

    /** The same, with somebody else who hears of calls. */
    VectorSetup heardBy(ModelListener other) {
        return new VectorSetup(url, name, key, limit, tokensPerDay, recordings, other);
    }
}
