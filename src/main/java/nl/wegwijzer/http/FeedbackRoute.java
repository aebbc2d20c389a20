package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.time.InstantSource;
import java.util.function.Supplier;
import nl.wegwijzer.http.feedback.AnsweredMessage;
import nl.wegwijzer.http.feedback.AnsweredMessages;
import nl.wegwijzer.http.feedback.Feedback;
import nl.wegwijzer.http.feedback.FeedbackEntry;
import nl.wegwijzer.http.feedback.FeedbackStore;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.request.FeedbackBody;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.RequestBody;

/** Takes what visitors say of an answer. */
final class FeedbackRoute {
    private final Supplier<Backend> backend;
    private final AnsweredMessages messages;
    private final FeedbackStore store;
    private final InstantSource clock;

    FeedbackRoute(Supplier<Backend> backend, AnsweredMessages messages, FeedbackStore store, InstantSource clock) {
        this.backend = backend;
        this.messages = messages;
        this.store = store;
        this.clock = clock;
    }

    void take(Context ctx) {
        Feedback feedback = FeedbackBody.read(RequestBody.of(ctx, Json.MEDIA_TYPE));
        AnsweredMessage message = messages.find(feedback.messageId())
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_MESSAGE));
        store.keep(
                new FeedbackEntry(clock.instant(), feedback.masked(backend.get().masking()), message));
        Responses.empty(ctx);
    }
}
