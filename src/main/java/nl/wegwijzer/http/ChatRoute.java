package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.request.Accept;
import nl.wegwijzer.http.request.ChatBody;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.ReaderLanguage;
import nl.wegwijzer.http.request.RequestBody;
import nl.wegwijzer.question.Language;

/** Answers a question: as one JSON, or as a stream of events. */
final class ChatRoute {
    private final Supplier<Backend> backend;
    private final AnswerDesk desk;
    private final Json json;
    private final ErrorResponses errors;

    ChatRoute(Supplier<Backend> backend, AnswerDesk desk, Json json, ErrorResponses errors) {
        this.backend = backend;
        this.desk = desk;
        this.json = json;
        this.errors = errors;
    }

    void answer(Context ctx) throws IOException {
        Accept.AnswerForm form = Accept.answerForm(ctx.header("Accept"))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_ACCEPTABLE));
        ChatRequest request =
                ChatBody.read(RequestBody.of(ctx, Json.MEDIA_TYPE)).from(Owner.of(ctx));
        switch (form) {
            case JSON -> whole(ctx, request);
            case STREAM -> stream(ctx, request);
        }
    }

    private void whole(Context ctx, ChatRequest request) {
        try {
            Responses.json(
                    ctx, json.bytes(desk.answer(backend.get(), request, OverLimit.of(ctx), new ReaderWatch(ctx))));
        } catch (ReaderGoneException e) {
            Responses.none(ctx);
        }
    }

    private void stream(Context ctx, ChatRequest request) throws IOException {
        EventStream events = new EventStream(() -> Responses.stream(ctx), json);
        try {
            desk.answer(backend.get(), request, OverLimit.of(ctx), events);
        } catch (ReaderGoneException e) {
            return;
        } catch (RuntimeException e) {
            if (e instanceof ProblemException && !events.begun()) {
                // Turned away before it began: a status says that better than an event.
                throw e;
            }
            problem(ctx, request, events, e);
        }
    }

    private void problem(Context ctx, ChatRequest request, EventStream events, RuntimeException failure) {
        Language language =
                request.question().language().orElseGet(() -> ReaderLanguage.of(ctx.header("Accept-Language")));
        try {
            events.send("problem", errors.inStream(failure, language, ctx.path()));
        } catch (ReaderGoneException e) {
            return;
        }
    }
}
