package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.function.Supplier;
import nl.wegwijzer.assistant.ConversationKey;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;

/** Forgets a conversation when its owner asks. */
final class ConversationRoute {
    private final Supplier<Backend> backend;

    ConversationRoute(Supplier<Backend> backend) {
        this.backend = backend;
    }

    void forget(Context ctx) {
        if (!backend.get().forgetting().test(new ConversationKey(Owner.of(ctx), ctx.pathParam("id")))) {
            throw new ProblemException(ProblemCode.UNKNOWN_CONVERSATION);
        }
        Responses.empty(ctx);
    }
}
