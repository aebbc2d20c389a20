package nl.wegwijzer.operation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file in one go: whoever looks finds all of it or what was there before. */
public final class WholeFile {
    private WholeFile() {}

    /** What to write. */
    @FunctionalInterface
    public interface Contents {
        /** Writes it, piece by piece. */
        void to(Writer out) throws IOException;
    }

    /** Writes a text. */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text));
    }

    /** Writes what needn't fit into memory. */
    public static void write(Path file, Contents contents) throws IOException {
        Path target = file.toAbsolutePath();
        // Beside its target, because only a move within one file system is one step; its rights are the usual ones.
        Path unfinished = target.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
                contents.to(out);
                out.flush();
                // Without it a power cut may leave the new name with nothing behind it.
                channel.force(true);
            }
            try {
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
