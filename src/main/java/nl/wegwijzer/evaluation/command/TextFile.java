package nl.wegwijzer.evaluation.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a whole file and says so. */
final class TextFile {
    private TextFile() {}

    static void write(Path path, String text, PrintWriter console) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + path + " can't be written: " + e.getMessage(), e);
        }
        console.println("written  " + path);
        console.flush();
    }
}
