package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.io.UncheckedIOException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what visitors say of an answer. */
final class FeedbackRoute {
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackRoute.class);

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
        keep(new FeedbackEntry(sites.clock().instant(), masked, message));
        counting.rated(feedback.messageId(), feedback.rating() == Rating.UP);
        Responses.empty(ctx);
    }

    /** A full disk is told to who gave it, so that nobody believes it was kept. */
    private void keep(FeedbackEntry entry) {
        try {
            sites.feedback().keep(entry);
        } catch (UncheckedIOException e) {
            LOG.warn("Feedback can't be kept ({})", String.valueOf(e.getCause()));
            throw new ProblemException(ProblemCode.FEEDBACK_NOT_KEPT);
        }
    }
}
