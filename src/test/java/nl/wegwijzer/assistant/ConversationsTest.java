package nl.wegwijzer.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

/** Conversations are remembered for half an hour and no longer; time passes only when the test says so. */
final class ConversationsTest {
    private static final Conversation TALK = Conversation.NEW.with(turn("Hoe betrek ik ouders?"));

    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final InstantSource clock = () -> now;
    private final RecentConversations conversations = new RecentConversations(clock);

    private static ConversationKey key(String id) {
        return new ConversationKey("", id);
    }

    @Test
    void aConversationIsFoundUntilItsTimeIsOver() {
        conversations.keep(key("a"), TALK);

        pass(RecentConversations.LIFETIME);
        assertThat(conversations.find(key("a"))).contains(TALK);

        pass(Duration.ofMillis(1));
        assertThat(conversations.find(key("a"))).isEmpty();
    }

    @Test
    void goingOnGivesItNewTimeAndLookingDoesNot() {
        conversations.keep(key("a"), TALK);
        pass(Duration.ofMinutes(20));
        conversations.keep(key("a"), TALK);
        pass(Duration.ofMinutes(20));

        assertThat(conversations.find(key("a"))).isPresent();

        pass(Duration.ofMinutes(11));
        assertThat(conversations.find(key("a"))).isEmpty();
    }

    @Test
    void anUnknownOneIsNotThere() {
        assertThat(conversations.find(key("a"))).isEmpty();
        assertThat(conversations.forget(key("a"))).isFalse();
    }

    @Test
    void whatIsForgottenIsGone() {
        conversations.keep(key("a"), TALK);

        assertThat(conversations.forget(key("a"))).isTrue();
        assertThat(conversations.find(key("a"))).isEmpty();
        assertThat(conversations.forget(key("a"))).isFalse();
    }

    @Test
    void thereAreNeverMoreThanTwentyThousandAndTheQuietestGoes() {
        for (int number = 0; number < 20_000; number++) {
            conversations.keep(key("c" + number), TALK);
        }
        assertThat(conversations.find(key("c0")))
                .as("used again, so not the quietest")
                .isPresent();

        for (int number = 20_000; number < 20_100; number++) {
            conversations.keep(key("c" + number), TALK);
        }

        assertThat(kept(20_100)).isEqualTo(20_000);
        assertThat(conversations.find(key("c0"))).isPresent();
        assertThat(conversations.find(key("c1"))).isEmpty();
        assertThat(conversations.find(key("c100"))).isEmpty();
        assertThat(conversations.find(key("c101"))).isPresent();
        assertThat(conversations.find(key("c20099"))).isPresent();
    }

    @Test
    void expiredOnesLeaveRoomBeforeLivingOnes() {
        for (int number = 0; number < 10_000; number++) {
            conversations.keep(key("c" + number), TALK);
        }
        pass(Duration.ofMinutes(31));
        for (int number = 10_000; number < 30_000; number++) {
            conversations.keep(key("c" + number), TALK);
        }

        assertThat(kept(10_000)).isZero();
        assertThat(kept(30_000)).isEqualTo(20_000);
    }

    @Test
    void onlyTheLastTurnsAreRemembered() {
        Conversation conversation = Conversation.NEW;
        for (int number = 0; number < 10; number++) {
            conversation = conversation.with(turn("vraag " + number));
        }

        assertThat(conversation.turns()).hasSize(Conversation.LONGEST);
        assertThat(conversation.last()).map(Turn::question).contains("vraag 9");
        assertThat(conversation.turns().getFirst().question()).isEqualTo("vraag 4");
        assertThat(Conversation.NEW.last()).isEmpty();
    }

    @Test
    void aFollowUpLeansOnTheTurnBeforeUntilThatHasExpired() {
        try (Application application =
                Application.open(Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty())), clock)) {
            Reply first = ask(application, "Welke interventies horen bij 3.2?", Optional.empty());
            Reply more = ask(application, "Is daar een voorbeeld van?", Optional.of(first.conversationId()));

            assertThat(more.conversationId()).isEqualTo(first.conversationId());
            assertThat(Knowledge.cited(more)).containsExactly("3.2-praktijk", "3.2-aanbeveling");
            assertThat(more.understoodAs()).contains("Welke interventies horen bij 3.2?");

            pass(Duration.ofMinutes(31));
            Reply late = ask(application, "Is daar een voorbeeld van?", Optional.of(first.conversationId()));

            assertThat(late.conversationId()).isNotEqualTo(first.conversationId());
            assertThat(late.understoodAs()).isNull();
        }
    }

    @Test
    void aForgottenConversationStartsAnew() {
        try (Application application =
                Application.open(Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty())), clock)) {
            Reply first = ask(application, "aanbeveling 3.4", Optional.empty());

            assertThat(application.assistant().forget(key(first.conversationId())))
                    .isTrue();
            Reply more = ask(application, "Is daar een voorbeeld van?", Optional.of(first.conversationId()));

            assertThat(more.conversationId()).isNotEqualTo(first.conversationId());
            assertThat(more.understoodAs()).isNull();
        }
    }

    @Test
    void aTurnThatWasDeclinedLeavesNoTrace() {
        try (Application application =
                Application.open(Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty())), clock)) {
            Reply first = ask(application, "aanbeveling 3.4", Optional.empty());
            ask(application, "Wat wordt het weer morgen?", Optional.of(first.conversationId()));
            Reply more = ask(application, "Is daar een voorbeeld van?", Optional.of(first.conversationId()));

            assertThat(Knowledge.cited(more)).containsExactly("3.4-praktijk", "3.4-aanbeveling");
        }
    }

    @Test
    void anIdThatNobodyGaveOutStartsANewConversation() {
        try (Application application =
                Application.open(Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty())), clock)) {
            Reply reply = ask(application, "aanbeveling 3.4", Optional.of("van-mij"));

            assertThat(reply.conversationId()).isNotEqualTo("van-mij");
        }
    }

    private static Reply ask(Application application, String question, Optional<String> conversation) {
        return application.assistant().answer(new ChatRequest(Question.of(question), conversation, false), event -> {});
    }

    private long kept(int numbers) {
        return IntStream.range(0, numbers)
                .filter(number -> conversations.find(key("c" + number)).isPresent())
                .count();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private static Turn turn(String question) {
        return new Turn(question, Language.NL, List.of(new RecommendationNumber(3, 1)), List.of());
    }
}
