package nl.wegwijzer.http;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.http.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Sends what happens while an answer is made, each event at once. A client that has gone away is noticed when something is
 * sent; while nothing happens that is an empty comment, so that nobody goes on writing for a reader who has left.
 */
final class EventStream implements AnswerQueue.Listener {
    private static final byte[] EVENT = "event: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "\ndata: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Opening opening;
    private final Json json;
    private @Nullable ServletOutputStream out;

    /** Begins the response. */
    @FunctionalInterface
    interface Opening {
        ServletOutputStream open() throws IOException;
    }

    /** With what is opened at the first event, so that until then another response may be given. */
    EventStream(Opening opening, Json json) {
        this.opening = opening;
        this.json = json;
    }

    @Override
    public void event(AnswerEvent event) {
        switch (event) {
            case AnswerEvent.Understood understood -> {}
            case AnswerEvent.Start start -> send("start", json.bytes(start));
            case AnswerEvent.Citation citation -> send("citation", json.bytes(citation.citation()));
            case AnswerEvent.Statement statement -> send("statement", json.bytes(statement.statement()));
            case AnswerEvent.Done done -> send("done", json.bytes(done.reply()));
        }
    }

    /** JSON escapes line breaks within its texts, so that the data is always one line. */
    void send(String event, byte[] data) {
        write(EVENT, event.getBytes(StandardCharsets.US_ASCII), DATA, data, END);
    }

    @Override
    public void waiting() {
        write(COMMENT);
    }

    private void write(byte[]... parts) {
        try {
            if (out == null) {
                out = opening.open();
            }
            for (byte[] part : parts) {
                out.write(part);
            }
            out.flush();
        } catch (IOException e) {
            throw new ReaderGoneException("what was sent didn't arrive", e);
        }
    }

    /** Whether anything was sent, so that no other response can be given. */
    boolean begun() {
        return out != null;
    }
}
