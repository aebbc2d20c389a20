package nl.wegwijzer.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The console of this process: its standard streams, and what is at the other end of them. */
public final class ProcessConsole {
    private static final int USUAL_WIDTH = 80;
    private static final int NARROWEST = 40;
    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    private static final int STANDARD_INPUT = 0;
    private static final int STANDARD_OUTPUT = 1;

    private ProcessConsole() {}

    /** Opens it. */
    public static Console open(Map<String, String> environment) {
        boolean watched = isTerminal(STANDARD_OUTPUT);
        return new Console(
                System.in,
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                isTerminal(STANDARD_INPUT),
                watched,
                watched && mayColour(environment),
                width(environment, watched));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        OutputStream stream = new BufferedOutputStream(new FileOutputStream(descriptor));
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** NO_COLOR counts when it is set to anything but nothing: https://no-color.org */
    static boolean mayColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Java itself tells only whether input and output are both terminals, and that differently from version to version. */
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            // Where there is no /proc, plain text is right for every reader.
            return false;
        }
    }

    private static int width(Map<String, String> environment, boolean watched) {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (columns.matches("\\d{1,4}")) {
            return fitting(Integer.parseInt(columns));
        }
        return watched ? fitting(widthOfTerminal()) : USUAL_WIDTH;
    }

    static int fitting(int columns) {
        return columns <= 0 ? USUAL_WIDTH : Math.clamp(columns, NARROWEST, WIDEST);
    }

    /** Asks the terminal by the command that every Unix has; 0 when it doesn't say. */
    private static int widthOfTerminal() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroy();
            }
            return size.matches("\\d{1,4} \\d{1,4}") ? Integer.parseInt(size.substring(size.indexOf(' ') + 1)) : 0;
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
