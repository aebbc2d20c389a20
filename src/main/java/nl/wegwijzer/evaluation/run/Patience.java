package nl.wegwijzer.evaluation.run;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long to wait for a server that says that it is busy (429 or 503).
 *
 * @param attempts how often a question is asked at most
 * @param longest the longest single wait; a server that asks for more is given up
 */
public record Patience(int attempts, Duration longest) {
    /** Ten attempts, a minute each at most. */
    public static final Patience USUAL = new Patience(10, Duration.ofMinutes(1));

    private static final Duration FIRST = Duration.ofMillis(250);

    /** Whether a status means "try again later". */
    static boolean isBusy(int status) {
        return status == 429 || status == 503;
    }

    /** How long to wait after a number of attempts; empty when it is time to give up. */
    Optional<Duration> wait(int attemptsMade, Optional<String> retryAfter, InstantSource clock) {
        if (attemptsMade >= attempts) {
            return Optional.empty();
        }
        Duration wait = retryAfter
                .flatMap(value -> parse(value, clock))
                .orElseGet(() -> FIRST.multipliedBy(1L << Math.min(attemptsMade - 1, 10)));
        boolean asked = retryAfter.isPresent();
        if (wait.compareTo(longest) > 0) {
            return asked ? Optional.empty() : Optional.of(longest);
        }
        return Optional.of(wait);
    }

    /** Seconds, or a date as HTTP writes it. */
    private static Optional<Duration> parse(String value, InstantSource clock) {
        if (value.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Duration wait =
                    Duration.between(clock.instant(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
