package nl.wegwijzer.model;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import nl.wegwijzer.model.ModelException.Cause;
import nl.wegwijzer.model.ModelSettings.Limits;

/** Keeps a model within its limits: so many calls at once, so many tokens a day, none while it keeps failing. */
public final class GuardedModel implements LanguageModel {
    private final LanguageModel model;
    private final Limits limits;
    private final Surroundings surroundings;
    private final Breaker breaker;
    private final TokenBudget budget;
    private final Places places;

    /**
     * What it needs of the world.
     *
     * @param nanoseconds a clock for durations
     * @param random spreads the second attempts of many readers
     * @param listener hears of each call when it is over
     */
    public record Surroundings(
            InstantSource clock, LongSupplier nanoseconds, RandomGenerator random, ModelListener listener) {}

    /** Around a model, with a budget of its own. */
    public GuardedModel(LanguageModel model, Limits limits, Surroundings surroundings) {
        this(model, limits, new TokenBudget(limits.tokensPerDay(), surroundings.clock()), surroundings);
    }

    /**
     * Around a model.
     *
     * @param budget the tokens of the day, which others may use too
     */
    public GuardedModel(LanguageModel model, Limits limits, TokenBudget budget, Surroundings surroundings) {
        this.model = model;
        this.limits = limits;
        this.surroundings = surroundings;
        this.breaker = new Breaker(surroundings.clock());
        this.budget = budget;
        // Whoever waits longer than this would have too little time left for a first statement.
        this.places =
                new Places(limits.atOnce(), limits.waiting(), limits.first().dividedBy(2));
    }

    @Override
    public String name() {
        return model.name();
    }

    /**
     * Begins to write, after a place has come free.
     *
     * @throws ModelException when too many wait, the day's tokens are used up, or the model is being left alone
     */
    @Override
    public ModelStream write(Prompt prompt) {
        long begun = surroundings.nanoseconds().getAsLong();
        int reserved = TokenBudget.estimate(prompt.length()) + limits.longest();
        if (!places.take()) {
            throw refused(Cause.BUSY, "too many answers are being written");
        }
        if (!breaker.allows()) {
            places.giveBack();
            throw refused(Cause.RESTING, "the model is left alone for a while, because it failed again and again");
        }
        if (!budget.reserve(reserved)) {
            breaker.undecided();
            places.giveBack();
            throw refused(Cause.BUDGET_SPENT, "the tokens of today are used up");
        }
        return new GuardedStream(model, prompt, surroundings, (failure, letters, counted) -> {
            int tokens = counted > 0 ? counted : TokenBudget.estimate(prompt.length() + letters);
            budget.settle(reserved, tokens);
            places.giveBack();
            String ending = failure.ending();
            switch (failure) {
                case GuardedStream.Outcome.Whole whole -> breaker.succeeded();
                case GuardedStream.Outcome.Left left -> breaker.undecided();
                case GuardedStream.Outcome.Failed failed ->
                    breaker.failed(failed.failure().kind());
            }
            surroundings
                    .listener()
                    .ended(ending, Duration.ofNanos(surroundings.nanoseconds().getAsLong() - begun), tokens);
        });
    }

    private ModelException refused(Cause cause, String message) {
        surroundings.listener().ended(cause.code(), Duration.ZERO, 0);
        return new ModelException(cause, message);
    }
}
