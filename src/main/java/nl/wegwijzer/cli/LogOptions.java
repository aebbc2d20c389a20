package nl.wegwijzer.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wegwijzer.operation.JsonLines;
import nl.wegwijzer.operation.LogText;
import picocli.CommandLine.Option;

/** What goes to standard error while the server runs. */
final class LogOptions {
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

    @Option(
            names = "--log-level",
            paramLabel = "LEVEL",
            defaultValue = "${env:WEGWIJZER_LOG_LEVEL:-warning}",
            description = {
                "warning, or info: one line for each request, without path, question and address.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_LOG_LEVEL]"
            })
    private LogLevel level = LogLevel.WARNING;

    @Option(
            names = "--log-format",
            paramLabel = "FORMAT",
            defaultValue = "${env:WEGWIJZER_LOG_FORMAT:-text}",
            description = {
                "text for people, or json: one object per line.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_LOG_FORMAT]"
            })
    private LogFormat format = LogFormat.TEXT;

    /** Logs so from now on; libraries stay at warnings. */
    void apply() {
        OURS.setLevel(Level.parse(level.name().toUpperCase(Locale.ROOT)));
        Formatter formatter = switch (format) {
            case TEXT -> new LogText();
            case JSON -> new JsonLines();
        };
        Arrays.stream(ROOT.getHandlers()).forEach(handler -> {
            handler.setLevel(Level.ALL);
            handler.setFormatter(formatter);
        });
    }
}
