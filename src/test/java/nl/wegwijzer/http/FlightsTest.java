package nl.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class FlightsTest {
    private static final Set<Thread.State> AT_REST =
            EnumSet.of(Thread.State.WAITING, Thread.State.TIMED_WAITING, Thread.State.TERMINATED);

    private final Flights flights = new Flights();

    @Test
    void isDrainedOnlyWhenWhatWaitedForARequestIsDone() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        long request = flights.begin();
        Thread draining = new Thread(() -> {
            flights.drain(Duration.ofSeconds(30));
            order.add("drained");
        });
        flights.whenLanded(() -> {
            draining.start();
            while (!AT_REST.contains(draining.getState())) {
                Thread.onSpinWait();
            }
            order.add("what waited is done");
        });

        flights.end(request);
        draining.join();

        assertThat(order).containsExactly("what waited is done", "drained");
    }

    @Test
    void landsARequestWhoseFollowerFails() {
        long request = flights.begin();
        flights.whenLanded(() -> {
            throw new IllegalStateException("no guide");
        });

        assertThatThrownBy(() -> flights.end(request)).hasMessage("no guide");
        flights.drain(Duration.ofSeconds(30));

        assertThat(flights.begin()).isZero();
    }
}
