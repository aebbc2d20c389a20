package nl.wegwijzer.model;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.wegwijzer.model.ModelException.Cause;

/**
 * Keeps the server for vectors within the tokens of the day and so many calls at once, and leaves it alone for a while when
 * it keeps failing.
 */
public final class GuardedEmbedder implements Embedder {
    private static final int AT_ONCE = 8;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Embedder embedder;
    private final TokenBudget budget;
    private final GuardedModel.Surroundings surroundings;
    private final Breaker breaker;
    private final Places places;

    /**
     * Around an embedder.
     *
     * @param budget may be shared with a model that writes
     */
    public GuardedEmbedder(Embedder embedder, TokenBudget budget, GuardedModel.Surroundings surroundings) {
        this(embedder, budget, surroundings, new Places(AT_ONCE, WAITING, PATIENCE));
    }

    GuardedEmbedder(Embedder embedder, TokenBudget budget, GuardedModel.Surroundings surroundings, Places places) {
        this.embedder = embedder;
        this.budget = budget;
        this.surroundings = surroundings;
        this.breaker = new Breaker(surroundings.clock());
        this.places = places;
    }

    @Override
    public String name() {
        return embedder.name();
    }

    @Override
    public Embedded embed(List<String> texts) {
        if (!places.take()) {
            throw refused(Cause.BUSY, "too many questions are being turned into vectors");
        }
        try {
            return embedWithinLimits(texts);
        } finally {
            places.giveBack();
        }
    }

    private Embedded embedWithinLimits(List<String> texts) {
        long begun = surroundings.nanoseconds().getAsLong();
        int estimated =
                TokenBudget.estimate(texts.stream().mapToInt(String::length).sum());
        if (!breaker.allows()) {
            throw refused(Cause.RESTING, "the server for vectors is left alone for a while");
        }
        if (!budget.reserve(estimated)) {
            breaker.undecided();
            throw refused(Cause.BUDGET_SPENT, "the tokens of today are used up");
        }
        try {
            Embedded embedded = embedder.embed(texts);
            int tokens = embedded.tokens() > 0 ? embedded.tokens() : estimated;
            budget.settle(estimated, tokens);
            breaker.succeeded();
            tell("ok", begun, tokens);
            return embedded;
        } catch (ModelException e) {
            breaker.failed(e.kind());
            tell(ending(e.reason()), begun, estimated);
            throw e;
        } catch (CancellationException | UncheckedIOException e) {
            breaker.undecided();
            tell("gone", begun, estimated);
            throw e;
        }
    }

    private ModelException refused(Cause cause, String message) {
        surroundings.listener().ended(ending(cause), Duration.ZERO, 0);
        return new ModelException(cause, message);
    }

    private void tell(String ending, long begun, int tokens) {
        surroundings
                .listener()
                .ended(ending, Duration.ofNanos(surroundings.nanoseconds().getAsLong() - begun), tokens);
    }

    private static String ending(Cause cause) {
        return "vectors_" + cause.code();
    }
}
