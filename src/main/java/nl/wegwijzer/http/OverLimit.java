package nl.wegwijzer.http;

import io.javalin.http.Context;
import java.util.Optional;
import nl.wegwijzer.http.request.ProblemException;

/** Marks a question of somebody who asks too much: it is read, but only for a crisis. */
final class OverLimit {
    private static final String NAME = OverLimit.class.getName();

    private OverLimit() {}

    static void note(Context ctx, ProblemException refusal) {
        ctx.attribute(NAME, refusal);
    }

    /** What to refuse the question with unless it is about a crisis; empty for all others. */
    static Optional<ProblemException> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute(NAME));
    }

    /** What is wrong with a question doesn't matter where there were too many already. */
    static Exception insteadOf(Context ctx, Exception failure) {
        return failure instanceof ProblemException problem ? of(ctx).orElse(problem) : failure;
    }
}
