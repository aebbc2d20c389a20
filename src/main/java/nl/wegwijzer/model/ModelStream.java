package nl.wegwijzer.model;

import java.time.Duration;
import java.util.Optional;

/** What a model writes, piece by piece, for one reader. Closing it ends the call, wherever it is. */
public interface ModelStream extends AutoCloseable {
    /**
     * Waits for the next piece; empty at the end.
     *
     * @param atMost how long to wait
     * @throws ModelException when the model fails, or isn't in time
     * @throws java.util.concurrent.CancellationException when the waiting thread is interrupted; the call has been ended
     */
    Optional<String> next(Duration atMost);

    /** Tokens of prompt and text together, as the server counted them; 0 as long as it hasn't said. */
    int tokens();

    @Override
    void close();
}
