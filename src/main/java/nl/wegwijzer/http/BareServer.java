package nl.wegwijzer.http;

import io.javalin.Javalin;
import java.util.List;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.limit.Clients;
import nl.wegwijzer.http.limit.ConnectionGuard;
import nl.wegwijzer.http.limit.Limits;
import nl.wegwijzer.http.request.RequestBody;

/** The same web server with one route that returns a constant: what an answer would cost if it took no thought. */
public final class BareServer implements AutoCloseable {
    private final Javalin javalin;

    private BareServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts it; {@code POST /api/chat} reads a body and returns these bytes. */
    public static BareServer start(ServerSettings settings, byte[] constant) {
        byte[] body = constant.clone();
        return new BareServer(WebServer.start(
                settings,
                new ConnectionGuard(Limits.USUAL, new Clients(List.of()), System::nanoTime),
                config -> config.routes.post("/api/chat", ctx -> {
                    RequestBody.of(ctx, Json.MEDIA_TYPE);
                    Responses.json(ctx, body);
                })));
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
