package nl.wegwijzer.cli.terminal;

import java.io.Closeable;
import java.util.Optional;

/** What a person or a pipe says, line by line. */
public interface Lines extends Closeable {
    /** The next line; empty when there are no more. An interrupted line is a blank one. */
    Optional<String> next();

    @Override
    void close();

    /** With editing and a history on a terminal, plainly elsewhere. */
    static Lines of(Console console) {
        return console.asks() && console.watched() ? EditedLines.open() : new PipedLines(console.reader());
    }
}
