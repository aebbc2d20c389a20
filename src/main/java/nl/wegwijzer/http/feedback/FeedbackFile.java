package nl.wegwijzer.http.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends feedback to a file, one JSON a line. A line that was kept is on the disk; a line that a sudden end cut in two is
 * taken out at the next start.
 */
public final class FeedbackFile implements FeedbackStore, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileChannel file;
    private long kept;

    private FeedbackFile(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens a file, new or with earlier feedback.
     *
     * @throws IllegalArgumentException when the file holds something else, or another server has it open
     * @throws UncheckedIOException when it can't be opened
     */
    public static FeedbackFile open(Path path) {
        try {
            String text = Files.exists(path) ? Files.readString(path) : "";
            int whole = wholeLines(path, text).getBytes(StandardCharsets.UTF_8).length;
            FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new IllegalArgumentException(path + " is in use by another server; give each its own file");
            }
            file.truncate(whole);
            file.position(whole);
            return new FeedbackFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be opened to keep feedback", e);
        }
    }

    /** All but a last line without an end. A file that isn't ours is left alone. */
    private static String wholeLines(Path path, String text) {
        int end = text.lastIndexOf('\n') + 1;
        boolean ours = end > 0
                ? isFeedback(text.substring(0, text.indexOf('\n')))
                : text.isEmpty() || text.startsWith("{\"at\":");
        if (!ours) {
            throw new IllegalArgumentException(path + " holds something else than feedback; name another file");
        }
        return text.substring(0, end);
    }

    private static boolean isFeedback(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return node.path("messageId").isTextual() && node.path("rating").isTextual();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public synchronized void keep(FeedbackEntry entry) {
        try {
            long before = file.position();
            try {
                ByteBuffer line = ByteBuffer.wrap((entry.line() + "\n").getBytes(StandardCharsets.UTF_8));
                while (line.hasRemaining()) {
                    file.write(line);
                }
                file.force(true);
                kept++;
            } catch (IOException e) {
                // A full disk may have taken half of the line; the next one must not begin in its middle.
                file.truncate(before);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("feedback can't be kept", e);
        }
    }

    @Override
    public synchronized long kept() {
        return kept;
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
