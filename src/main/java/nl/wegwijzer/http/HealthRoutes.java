package nl.wegwijzer.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.operation.Pause;
import org.jspecify.annotations.Nullable;

/** Tells operators how the server is. */
final class HealthRoutes {
    private final Supplier<Backend> backend;
    private final Json json;
    private final Flights flights;
    private final Operations operations;
    private final OperatorDoor door;
    private final Pulse pulse = new Pulse(System::nanoTime);

    HealthRoutes(Supplier<Backend> backend, Json json, Flights flights, Operations operations) {
        this.backend = backend;
        this.json = json;
        this.flights = flights;
        this.operations = operations;
        this.door = new OperatorDoor(operations.operators());
    }

    private record Live(String status) {}

    /**
     * The form of the reply.
     *
     * @param paused what an operator has stopped, {@code written} or {@code chat}
     * @param problems for operators only: what is wrong with the latest change of the knowledge, by file and line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Ready(
            String status,
            Reply.GuideVersion guide,
            @Nullable String paused,
            @Nullable List<String> problems) {}

    /** Whether the process works at all; also while it ends. */
    void live(Context ctx) {
        Responses.json(ctx, json.bytes(new Live("live")));
    }

    /** Whether questions may be sent here: not while the guide is being read, nor at the end, nor when search fails. */
    void ready(Context ctx) {
        if (flights.draining()) {
            throw new ProblemException(ProblemCode.SHUTTING_DOWN);
        }
        Backend current = backend.get();
        if (!pulse.beatsIn(current)) {
            throw new ProblemException(ProblemCode.BROKEN);
        }
        Responses.json(
                ctx,
                json.bytes(new Ready(
                        "ready",
                        new Reply.GuideVersion(current.guide().fingerprint().value()),
                        paused(operations.pause().get()),
                        door.isOpenFor(ctx) ? operations.editProblems().get() : null)));
    }

    private static @Nullable String paused(Pause pause) {
        return pause.equals(Pause.NONE) ? null : pause.scope().name().toLowerCase(Locale.ROOT);
    }

    /** Everything that is counted. */
    void metrics(Context ctx) {
        door.check(ctx);
        byte[] text = operations.telemetry().scrape().getBytes(StandardCharsets.UTF_8);
        Responses.text(ctx, "text/plain; version=0.0.4; charset=utf-8", text);
    }
}
