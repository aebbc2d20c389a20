package nl.wegwijzer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.wegwijzer.operation.JsonLines;
import nl.wegwijzer.operation.LogText;

/** What goes to standard error while the server runs. */
final class LogOptions implements OptionGroup {
    // Loggers are forgotten with their levels when nobody holds them.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("nl.wegwijzer");

    /** How much is logged. */
    enum LogLevel {
        WARNING,
        INFO
    }

    /** In which form. */
    enum LogFormat {
        TEXT,
        JSON
    }

    private final NamedOption<LogLevel> level = NamedOption.of(
            LogLevel.class,
            "--log-level",
            "LEVEL",
            "warning",
            "warning, or info: one line for each request, without path, question and address.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_LOG_LEVEL]");

    private final NamedOption<LogFormat> format = NamedOption.of(
            LogFormat.class,
            "--log-format",
            "FORMAT",
            "text",
            "text for people, or json: one object per line.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_LOG_FORMAT]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(level, format);
    }

    /** Logs so from now on; libraries stay at warnings. */
    void apply() {
        OURS.setLevel(Level.parse(level.value().name().toUpperCase(Locale.ROOT)));
        Formatter formatter = switch (format.value()) {
            case TEXT -> new LogText();
            case JSON -> new JsonLines();
        };
        Arrays.stream(ROOT.getHandlers()).forEach(handler -> {
            handler.setLevel(Level.ALL);
            handler.setFormatter(formatter);
        });
    }
}
