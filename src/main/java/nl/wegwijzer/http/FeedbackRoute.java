package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.function.Supplier;
import nl.wegwijzer.http.feedback.AnsweredMessage;
import nl.wegwijzer.http.feedback.AnsweredMessages;
import nl.wegwijzer.http.feedback.Feedback;
import nl.wegwijzer.http.feedback.FeedbackEntry;
import nl.wegwijzer.http.feedback.Rating;
import nl.wegwijzer.http.json.Json;
import nl.wegwijzer.http.request.FeedbackBody;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.http.request.RequestBody;
import nl.wegwijzer.http.site.Sites;

/** Takes what visitors say of an answer. */
final class FeedbackRoute {
    private final Supplier<Backend> backend;
    private final AnsweredMessages messages;
    private final Sites sites;
    private final Operations.Counting counting;

    FeedbackRoute(Supplier<Backend> backend, AnsweredMessages messages, Sites sites, Operations.Counting counting) {
        this.backend = backend;
        this.messages = messages;
        this.sites = sites;
        this.counting = counting;
    }

    void take(Context ctx) {
        Feedback feedback = FeedbackBody.read(RequestBody.of(ctx, Json.MEDIA_TYPE));
        AnsweredMessage message = messages.find(feedback.messageId())
                .orElseThrow(() -> new ProblemException(ProblemCode.UNKNOWN_MESSAGE));
        Feedback masked = feedback.masked(backend.get().masking());
        sites.feedback().keep(new FeedbackEntry(sites.clock().instant(), masked, message));
        counting.rated(feedback.messageId(), feedback.rating() == Rating.UP);
        Responses.empty(ctx);
    }
}
