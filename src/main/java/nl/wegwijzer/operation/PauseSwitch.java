package nl.wegwijzer.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An operator's switch: a file. While it lies there, the chat is stopped, over restarts too; it is back when the file is gone.
 * The first word says what is stopped, {@code chat} or {@code written}; the rest is the reason. Thread-safe.
 */
public final class PauseSwitch implements Supplier<Pause> {
    private static final Logger LOG = LoggerFactory.getLogger(PauseSwitch.class);
    private static final int LONGEST = 2_000;

    private final Path file;
    private volatile Pause now = Pause.NONE;

    /** With the file's place; whether it lies there is looked up at once. */
    public PauseSwitch(Path file) {
        this.file = file;
        check();
    }

    /** What is stopped at the moment. */
    @Override
    public Pause get() {
        return now;
    }

    /** Looks whether the file has come, changed or gone; to be called every second or so. */
    public synchronized void check() {
        Pause found = read();
        if (!found.equals(now)) {
            now = found;
            switch (found.scope()) {
                case NOTHING -> LOG.warn("Not paused any more: {} is gone", file);
                case WRITTEN -> LOG.warn("Written answers are paused: {}", found.reason());
                case CHAT -> LOG.warn("The chat is paused: {}", found.reason());
            }
        }
    }

    private Pause read() {
        try {
            return parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Pause.NONE;
        } catch (IOException e) {
            // Somebody wants a pause and can't say which: the greater one does no harm.
            return new Pause(
                    Pause.Scope.CHAT, file + " can't be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Whoever creates the file in a hurry, empty or with only a reason, means everything. */
    private static Pause parse(String text) {
        String words = text.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("\\s+", " ");
        String first = words.split("[ :]", 2)[0].toLowerCase(Locale.ROOT);
        boolean named = first.equals("chat") || first.equals("written");
        String reason = named ? words.substring(first.length()).replaceFirst("^[ :]+", "") : words;
        return new Pause(
                first.equals("written") ? Pause.Scope.WRITTEN : Pause.Scope.CHAT,
                reason.isEmpty() ? "no reason given" : reason);
    }
}
