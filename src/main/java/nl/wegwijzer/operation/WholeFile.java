package nl.wegwijzer.operation;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file in one go: whoever looks finds all of it or what was there before. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes it. */
    public static void write(Path file, String text) throws IOException {
        Path target = file.toAbsolutePath();
        // Beside its target, because only a move within one file system is one step; its rights are the usual ones.
        Path unfinished = target.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.writeString(unfinished, text);
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
