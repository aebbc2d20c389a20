package nl.wegwijzer.operation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/** One line of the log for people. */
public final class LogText extends Formatter {
    private static final int MOST_FRAMES = 30;

    @Override
    public String format(LogRecord entry) {
        String fields = JsonLines.fields().entrySet().stream()
                .map(field -> " " + field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining());
        String failure = entry.getThrown() == null ? "" : "\n" + failure(entry.getThrown());
        return Instant.ofEpochMilli(entry.getMillis()).truncatedTo(ChronoUnit.MILLIS) + " " + level(entry) + " "
                + formatMessage(entry) + fields + failure + "\n";
    }

    static String level(LogRecord entry) {
        return entry.getLevel().equals(Level.SEVERE)
                ? "error"
                : entry.getLevel().getName().toLowerCase(Locale.ROOT);
    }

    /** Where it happened, but never its message: that may repeat what a person typed. */
    static String failure(Throwable thrown) {
        return thrown.getClass().getName()
                + Arrays.stream(thrown.getStackTrace())
                        .limit(MOST_FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining());
    }
}
