package nl.wegwijzer.app;

import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijzer.assistant.Conversations;
import nl.wegwijzer.assistant.RecentConversations;
import nl.wegwijzer.operation.StageObserver;

/**
 * What outlives a guide: the next one, read while the server runs, goes on with it.
 *
 * @param stages hears how long the steps of answers take
 * @param model writes answers; empty puts them together
 */
public record Running(
        InstantSource clock, Conversations conversations, StageObserver stages, Optional<SharedModel> model) {
    /** For one guide alone. */
    public static Running alone(Settings settings, InstantSource clock) {
        return new Running(
                clock,
                new RecentConversations(clock),
                StageObserver.NONE,
                settings.model().map(setup -> SharedModel.open(setup, clock)));
    }
}
