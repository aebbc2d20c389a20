package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;

/** Tells operators how the server is. */
final class HealthRoutes {
    private final Supplier<Backend> backend;
    private final Json json;
    private final Flights flights;

    HealthRoutes(Supplier<Backend> backend, Json json, Flights flights) {
        this.backend = backend;
        this.json = json;
        this.flights = flights;
    }

    private record Live(String status) {}

    private record Ready(String status, Reply.GuideVersion guide) {}

    /** Whether the process works at all; also while it ends. */
    void live(Context ctx) {
        Responses.json(ctx, json.bytes(new Live("live")));
    }

    /** Whether questions may be sent here. */
    void ready(Context ctx) {
        if (flights.draining()) {
            throw new ProblemException(ProblemCode.SHUTTING_DOWN);
        }
        var fingerprint = backend.get().guide().fingerprint();
        Responses.json(ctx, json.bytes(new Ready("ready", new Reply.GuideVersion(fingerprint.value()))));
    }
}
