package nl.wegwijzer.http;

import io.javalin.http.Context;
import nl.wegwijzer.assistant.AnswerEvent;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/** Looks after a reader who gets everything at once, at the end: who has left by then needn't be answered. */
final class ReaderWatch implements AnswerQueue.Listener {
    private final EndPoint connection;

    ReaderWatch(Context ctx) {
        this.connection = ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint();
    }

    @Override
    public void event(AnswerEvent event) {
        // Told at the end.
    }

    @Override
    public void waiting() {
        if (connection instanceof PeekingEndPoint peeking && peeking.clientHasLeft()) {
            throw new ReaderGoneException("the reader closed the connection");
        }
    }
}
