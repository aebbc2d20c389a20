package nl.wegwijzer.http.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends feedback to a file, one JSON a line. A line that was kept is on the disk; a line that a sudden end cut in two is
 * taken out at the next start.
 */
public final class FeedbackFile implements FeedbackStore, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Half a million of the usual ones. Nobody reads more, and whoever sends them without end may not fill the disk. */
    private static final long LARGEST = 256L << 20;

    /** No line is longer. */
    private static final int LONGEST_LINE = 1 << 16;

    private final FileChannel file;
    private final long largest;
    private long kept;

    private FeedbackFile(FileChannel file, long largest) {
        this.file = file;
        this.largest = largest;
    }

    /**
     * Opens a file, new or with earlier feedback.
     *
     * @throws IllegalArgumentException when the file holds something else, or another server has it open
     * @throws UncheckedIOException when it can't be opened
     */
    public static FeedbackFile open(Path path) {
        return open(path, LARGEST);
    }

    /** The same, for no more bytes than this. */
    static FeedbackFile open(Path path, long largest) {
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (file.tryLock() == null) {
                    throw new IllegalArgumentException(path + " is in use by another server; give each its own file");
                }
                long whole = endOfLines(file);
                if (!isOurs(file, whole)) {
                    throw new IllegalArgumentException(path + " holds something else than feedback; name another file");
                }
                file.truncate(whole);
                file.position(whole);
                return new FeedbackFile(file, largest);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path + " can't be opened to keep feedback", e);
        }
    }

    /** Where the last whole line ends. Sought from the end: the file may be larger than the memory. */
    private static long endOfLines(FileChannel file) throws IOException {
        for (long end = file.size(); end > 0; end -= Math.min(end, LONGEST_LINE)) {
            long start = Math.max(0, end - LONGEST_LINE);
            String bytes = read(file, start, (int) (end - start));
            int last = bytes.lastIndexOf('\n');
            if (last >= 0) {
                return start + last + 1;
            }
        }
        return 0;
    }

    /** A file that isn't ours is left alone. */
    private static boolean isOurs(FileChannel file, long whole) throws IOException {
        String begin = read(file, 0, (int) Math.min(file.size(), LONGEST_LINE));
        return whole > 0
                ? isFeedback(begin.lines().findFirst().orElse(""))
                : begin.isEmpty() || begin.startsWith("{\"at\":");
    }

    /** One letter for each byte: a sudden end may have cut one in two. */
    private static String read(FileChannel file, long start, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
            // Until all are read.
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
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
                if (before + line.remaining() > largest) {
                    throw new IOException("the file is as large as it may become; begin another");
                }
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
