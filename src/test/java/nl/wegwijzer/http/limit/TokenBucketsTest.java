package nl.wegwijzer.http.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Time passes only when the test says so. */
final class TokenBucketsTest {
    private long now = 17;
    private final TokenBuckets buckets = new TokenBuckets(60, 20, () -> now);

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private int takeAll(String client) {
        int taken = 0;
        while (buckets.take(client).granted()) {
            taken++;
        }
        return taken;
    }

    @Test
    void givesAsManyAtOnceAsFitIn() {
        assertThat(takeAll("a")).isEqualTo(20);
        assertThat(takeAll("b")).as("another client is not touched").isEqualTo(20);
    }

    @Test
    void fillsWithTime() {
        takeAll("a");

        pass(Duration.ofMillis(999));
        assertThat(buckets.take("a").granted()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(buckets.take("a").granted()).isTrue();
        pass(Duration.ofHours(1));
        assertThat(takeAll("a")).as("never more than fit in").isEqualTo(20);
    }

    @Test
    void aMachineThatSleptForWeeksGivesNoMoreThanFitIn() {
        takeAll("a");
        pass(Duration.ofDays(90));

        assertThat(takeAll("a")).isEqualTo(20);
        assertThat(buckets.take("a").waitSeconds()).isEqualTo(1);
    }

    @Test
    void aClockThatPassesItsLargestNumberGoesOnCounting() {
        now = Long.MAX_VALUE - 5;
        TokenBuckets late = new TokenBuckets(60, 2, () -> now);
        late.take("a");
        late.take("a");
        assertThat(late.take("a").granted()).isFalse();
        pass(Duration.ofSeconds(1));

        assertThat(now).isNegative();
        assertThat(late.take("a").granted()).isTrue();
        assertThat(late.take("a").granted()).isFalse();
    }

    @Test
    void saysHowMuchIsLeftAndHowLongToWait() {
        TokenBuckets.Taken first = buckets.take("a");
        assertThat(first).isEqualTo(new TokenBuckets.Taken(true, 20, 19, 0, 1));
        takeAll("a");

        TokenBuckets.Taken refused = buckets.take("a");
        assertThat(refused).isEqualTo(new TokenBuckets.Taken(false, 20, 0, 1, 20));
    }

    @Test
    void waitingAsLongAsItSaidIsEnough() {
        TokenBuckets slow = new TokenBuckets(1, 1, () -> now);
        slow.take("a");
        pass(Duration.ofMillis(12_345));

        TokenBuckets.Taken refused = slow.take("a");
        pass(Duration.ofSeconds(refused.waitSeconds()));

        assertThat(slow.take("a").granted()).isTrue();
    }

    @Test
    void neverGivesMoreThanFlowsInWhateverTheRhythm() {
        Random random = new Random(1);
        long granted = 0;
        long start = now;
        for (int i = 0; i < 100_000; i++) {
            pass(Duration.ofMillis(random.nextInt(100)));
            granted += buckets.take("a").granted() ? 1 : 0;
        }

        long seconds = Duration.ofNanos(now - start).toSeconds();
        assertThat(granted).isBetween(seconds, seconds + 21);
    }

    @Test
    void forgetsClientsWhoseBucketIsFull() {
        for (int i = 0; i < 1_000; i++) {
            buckets.take("early" + i);
        }
        pass(Duration.ofSeconds(2));
        for (int i = 0; i < 1_000; i++) {
            buckets.take("late" + i);
        }

        assertThat(buckets.size()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void isBoundedWhenEverybodyComes() {
        for (int i = 0; i < 150_000; i++) {
            buckets.take("client" + i);
        }

        assertThat(buckets.size()).isLessThanOrEqualTo(100_000);
    }
}
