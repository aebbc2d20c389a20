package nl.wegwijzer.http;

import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.http.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Sends what happens while an answer is made, each event at once. A client that goes away is left alone; the answer is
 * finished without it, because the conversation may go on.
 */
final class EventStream {
    private static final byte[] EVENT = "event: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] DATA = "\ndata: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\n\n".getBytes(StandardCharsets.US_ASCII);

    private final Opening opening;
    private final Json json;
    private @Nullable ServletOutputStream out;
    private boolean gone;

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

    void send(AnswerEvent event) {
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
        if (gone) {
            return;
        }
        try {
            if (out == null) {
                out = opening.open();
            }
            out.write(EVENT);
            out.write(event.getBytes(StandardCharsets.US_ASCII));
            out.write(DATA);
            out.write(data);
            out.write(END);
            out.flush();
        } catch (IOException e) {
            gone = true;
        }
    }
}
