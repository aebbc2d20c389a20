package nl.wegwijzer.evaluation.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.LongSupplier;

/** Asks the assistant of this process. */
public final class InProcessTarget implements Target {
    private static final double NANOS = 1e6;

    private final ChatEndpoint endpoint;
    private final LongSupplier nanoseconds;

    /** With a clock that counts nanoseconds. */
    public InProcessTarget(ChatEndpoint endpoint, LongSupplier nanoseconds) {
        this.endpoint = endpoint;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public Turn ask(Query query) {
        long start = nanoseconds.getAsLong();
        try {
            ObjectNode reply = endpoint.reply(query.request());
            return new Turn.Replied(reply, 200, millisSince(start));
        } catch (RuntimeException e) {
            return new Turn.Failed(e.getClass().getSimpleName() + ": " + e.getMessage(), 0, millisSince(start));
        }
    }

    private double millisSince(long start) {
        return (nanoseconds.getAsLong() - start) / NANOS;
    }
}
