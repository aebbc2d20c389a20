package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.http.feedback.AnsweredMessages;
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
    private final AnswerQueue queue;
    private final AnsweredMessages messages;
    private final Json json;
    private final ErrorResponses errors;

    ChatRoute(
            Supplier<Backend> backend, AnswerQueue queue, AnsweredMessages messages, Json json, ErrorResponses errors) {
        this.backend = backend;
        this.queue = queue;
        this.messages = messages;
        this.json = json;
        this.errors = errors;
    }

    void answer(Context ctx) throws IOException {
        Accept.AnswerForm form = Accept.answerForm(ctx.header("Accept"))
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_ACCEPTABLE));
        ChatRequest request = ChatBody.read(RequestBody.of(ctx, Json.MEDIA_TYPE));
        switch (form) {
            case JSON -> {
                Reply reply = queue.answer(backend.get().answering(), request, event -> {});
                messages.note(reply);
                Responses.json(ctx, json.bytes(reply));
            }
            case STREAM -> stream(ctx, request);
        }
    }

    /** Before it is sent: whoever has an answer may say something of it at once. */
    private void note(AnswerEvent event) {
        if (event instanceof AnswerEvent.Done done) {
            messages.note(done.reply());
        }
    }

    private void stream(Context ctx, ChatRequest request) throws IOException {
        EventStream events = new EventStream(Responses.stream(ctx), json);
        try {
            queue.answer(backend.get().answering(), request, event -> {
                note(event);
                events.send(event);
            });
        } catch (RuntimeException e) {
            Language language =
                    request.question().language().orElseGet(() -> ReaderLanguage.of(ctx.header("Accept-Language")));
            events.send("problem", errors.inStream(e, language, ctx.path()));
        }
    }
}
