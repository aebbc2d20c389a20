package nl.wegwijzer.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to measure.
 *
 * @param knowledge the folder with the guide and the word lists
 * @param rounds how often each thing is measured; every figure is the median of them
 * @param duration how long each load lasts, and the warm-up before it
 * @param seed of the questions and the generated guides
 * @param multiples how many times the guide, for the index alone
 */
public record BenchSettings(Path knowledge, int rounds, Duration duration, long seed, List<Integer> multiples) {
    /** Refuses what measures nothing. */
    public BenchSettings {
        multiples = List.copyOf(multiples);
        if (rounds < 1) {
            throw new IllegalArgumentException("there is at least 1 round, got " + rounds);
        }
        if (duration.isNegative() || duration.isZero()) {
            throw new IllegalArgumentException("a load lasts at least 1 second, got " + duration.toSeconds());
        }
        if (multiples.stream().anyMatch(multiple -> multiple < 1)) {
            throw new IllegalArgumentException("the guide is taken at least 1 time, got " + multiples);
        }
    }
}
