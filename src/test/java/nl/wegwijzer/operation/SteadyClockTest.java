package nl.wegwijzer.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijzer.assistant.ConversationKey;
import nl.wegwijzer.assistant.RecentConversations;
import nl.wegwijzer.question.Conversation;
import org.junit.jupiter.api.Test;

final class SteadyClockTest {
    private Instant wall = Instant.parse("2026-11-23T09:00:00Z");
    private long nanos = 99;

    @Test
    void conversationsLiveHalfAnHourWhateverIsDoneToTheMachinesClock() {
        RecentConversations conversations = new RecentConversations(new SteadyClock(() -> wall, () -> nanos));
        ConversationKey key = new ConversationKey("", "a");
        conversations.keep(key, Conversation.NEW);

        wall = wall.plus(Duration.ofDays(1));
        assertThat(conversations.find(key)).as("the clock jumped ahead").isPresent();

        wall = wall.minus(Duration.ofDays(9));
        nanos += Duration.ofMinutes(31).toNanos();
        assertThat(conversations.find(key)).as("the clock jumped back").isEqualTo(Optional.empty());
    }

    @Test
    void whatHasExpiredIsGoneFromMemoryThoughNobodyAsks() {
        RecentConversations conversations = new RecentConversations(new SteadyClock(() -> wall, () -> nanos));
        conversations.keep(new ConversationKey("", "a"), Conversation.NEW);
        nanos += Duration.ofMinutes(31).toNanos();

        conversations.sweep();

        assertThat(conversations.size()).isZero();
    }
}
