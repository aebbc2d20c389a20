package nl.wegwijzer.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lines from a pipe or file, without a prompt. */
final class PipedLines implements Lines {
    private final BufferedReader reader;

    PipedLines(BufferedReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<String> next() {
        try {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}
}
