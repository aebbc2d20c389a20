package nl.wegwijzer.operation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Tells how much time has passed since a moment, whatever is done to the machine's clock meanwhile. For everything that
 * expires; not for dates.
 */
public final class SteadyClock implements InstantSource {
    private final LongSupplier nanos;
    private final Instant start;
    private final long startNanos;

    /**
     * Begins now.
     *
     * @param nanos a clock that only goes forward, such as {@code System::nanoTime}
     */
    public SteadyClock(InstantSource clock, LongSupplier nanos) {
        this.nanos = nanos;
        this.start = clock.instant();
        this.startNanos = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos.getAsLong() - startNanos);
    }
}
