package nl.wegwijzer.operation;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.slf4j.MDC;

/** One JSON object per line of the log, with what is known of the request that it belongs to. */
public final class JsonLines extends Formatter {
    private static final char LAST_CONTROL = 0x1F;

    @Override
    public String format(LogRecord entry) {
        StringBuilder line = new StringBuilder(200);
        line.append("{\"time\":\"")
                .append(Instant.ofEpochMilli(entry.getMillis()))
                .append('"');
        field(line, "level", LogText.level(entry));
        field(line, "logger", String.valueOf(entry.getLoggerName()));
        field(line, "message", formatMessage(entry));
        fields().forEach((name, value) -> field(line, name, value));
        if (entry.getThrown() != null) {
            field(line, "failure", LogText.failure(entry.getThrown()));
        }
        return line.append("}\n").toString();
    }

    /** What the thread at work knows of its request, in a fixed order. */
    static Map<String, String> fields() {
        Map<String, String> known = MDC.getCopyOfContextMap();
        return known == null ? Map.of() : new TreeMap<>(known);
    }

    private static void field(StringBuilder line, String name, String value) {
        line.append(",\"").append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> line.append('\\').append(c);
                case '\n' -> line.append("\\n");
                default -> {
                    if (c <= LAST_CONTROL || Character.isSurrogate(c)) {
                        line.append(String.format("\\u%04x", (int) c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
        line.append('"');
    }
}
