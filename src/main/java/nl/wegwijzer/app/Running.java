package nl.wegwijzer.app;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.wegwijzer.assistant.Conversations;
import nl.wegwijzer.assistant.RecentConversations;
import nl.wegwijzer.model.Embedder;
import nl.wegwijzer.model.TokenBudget;
import nl.wegwijzer.operation.StageObserver;

/**
 * What outlives a guide: the next one, read while the server runs, goes on with it.
 *
 * @param stages hears how long the steps of answers take
 * @param model writes answers; empty puts them together
 * @param embedder finds by meaning; empty searches by words
 */
public record Running(
        InstantSource clock,
        Conversations conversations,
        StageObserver stages,
        Optional<SharedModel> model,
        Optional<Embedder> embedder) {
    /** For one guide alone. */
    public static Running alone(Settings settings, InstantSource clock) {
        return of(settings, clock, new RecentConversations(clock), StageObserver.NONE, () -> true);
    }

    /**
     * With the servers that the settings name, which share the tokens of a day.
     *
     * @param mayWrite whether an operator lets a model write
     */
    public static Running of(
            Settings settings,
            InstantSource clock,
            Conversations conversations,
            StageObserver stages,
            BooleanSupplier mayWrite) {
        TokenBudget budget = new TokenBudget(settings.tokensPerDay(), clock);
        return new Running(
                clock,
                conversations,
                stages,
                settings.model()
                        .map(setup -> SharedModel.open(setup, clock, budget).allowedBy(mayWrite)),
                settings.vectors().map(setup -> setup.embedder(clock, budget)));
    }
}
