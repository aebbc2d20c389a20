package nl.wegwijzer.knowledge;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** What is read on a thread of its own while something else is. */
public final class Meanwhile<T> {
    private final CompletableFuture<T> reading;

    private Meanwhile(CompletableFuture<T> reading) {
        this.reading = reading;
    }

    /** Begins at once. */
    public static <T> Meanwhile<T> reading(Supplier<T> reader) {
        return new Meanwhile<>(
                CompletableFuture.supplyAsync(reader, Thread.ofPlatform().daemon()::start));
    }

    /** Waits for it. Throws what the reader threw. */
    public T read() {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }
}
