package nl.wegwijzer.http;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.http.json.Json;

/**
 * Sends what happens while an answer is made, each event at once. A client that has gone away is noticed when something is
 * sent; while nothing happens that is an empty comment, so that nobody goes on writing for a reader who has left.
 */
final class EventStream implements AnswerQueue.Listener {
    private static final byte[] EVENT = "event: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "\ndata: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.US_ASCII);

    private final ServletOutputStream out;
    private final Json json;

    /** The client has gone away: nobody is left to tell. */
    static final class GoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GoneException(IOException cause) {
            super("the reader has gone", cause);
        }
    }

    EventStream(ServletOutputStream out, Json json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void event(AnswerEvent event) {
        switch (event) {
            case AnswerEvent.Start start -> send("start", json.bytes(start));
            case AnswerEvent.Citation citation -> send("citation", json.bytes(citation.citation()));
            case AnswerEvent.Statement statement -> send("statement", json.bytes(statement.statement()));
            case AnswerEvent.Done done -> send("done", json.bytes(done.reply()));
        }
    }

    /** JSON escapes line breaks within its texts, so that the data is always one line. */
    void send(String event, byte[] data) {
        try {
            out.write(EVENT);
            out.write(event.getBytes(StandardCharsets.US_ASCII));
            out.write(DATA);
            out.write(data);
            out.write(END);
            out.flush();
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }

    @Override
    public void waiting() {
        try {
            out.write(COMMENT);
            out.flush();
        } catch (IOException e) {
            throw new GoneException(e);
        }
    }
}
