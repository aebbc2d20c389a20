package nl.wegwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.wegwijzer.model.ModelException.Cause;
import nl.wegwijzer.model.ModelSettings.Limits;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class GuardedModelTest {
    private static final Prompt PROMPT = new Prompt("system", "user", List.of());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final List<String> endings = new ArrayList<>();
    private final Deque<Object> script = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    private GuardedModel model(Limits limits) {
        return new GuardedModel(
                new Scripted(),
                limits,
                new GuardedModel.Surroundings(
                        () -> now, System::nanoTime, new Random(1), (ending, took, tokens) -> endings.add(ending)));
    }

    private static Limits limits(int atOnce, long tokensPerDay) {
        return new Limits(Duration.ofMillis(400), Duration.ofSeconds(5), atOnce, 0, tokensPerDay, 100);
    }

    /** Each call takes the next of the script: a text, or what goes wrong. */
    private final class Scripted implements LanguageModel {
        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public ModelStream write(Prompt prompt) {
            Object next = script.isEmpty() ? "text" : script.pop();
            return new ModelStream() {
                private boolean read;

                @Override
                public Optional<String> next(Duration atMost) {
                    if (next instanceof ModelException failure) {
                        throw failure;
                    }
                    Optional<String> piece = read ? Optional.empty() : Optional.of(next.toString());
                    read = true;
                    return piece;
                }

                @Override
                public int tokens() {
                    return 10;
                }

                @Override
                public void close() {
                    read = true;
                }
            };
        }
    }

    private static String written(LanguageModel model) {
        try (ModelStream stream = model.write(PROMPT)) {
            StringBuilder text = new StringBuilder();
            for (Optional<String> piece = stream.next(PATIENCE); piece.isPresent(); piece = stream.next(PATIENCE)) {
                text.append(piece.get());
            }
            return text.toString();
        }
    }

    private static void assertRefused(Cause cause, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ModelException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(cause));
    }

    private static ModelException failure(Cause cause) {
        return new ModelException(cause, "scripted");
    }

    @Test
    void triesOnceMoreWhereNothingWasRead() {
        script.add(failure(Cause.SERVER_ERROR));
        script.add("second");

        assertThat(written(model(limits(1, 0)))).isEqualTo("second");
        assertThat(endings).containsExactly("ok");
    }

    @Test
    void triesNeitherTwiceMoreNorWithAWrongKey() {
        script.add(failure(Cause.SERVER_ERROR));
        script.add(failure(Cause.SERVER_ERROR));
        script.add(failure(Cause.BAD_KEY));
        LanguageModel model = model(limits(1, 0));

        assertRefused(Cause.SERVER_ERROR, () -> written(model));
        assertRefused(Cause.BAD_KEY, () -> written(model));
        assertThat(endings).containsExactly("model_server_error", "model_bad_key");
    }

    @Test
    void doesNotWaitLongerThanThereIsTimeForAServerThatAsksForIt() {
        script.add(new ModelException(Cause.RATE_LIMITED, "later", Duration.ofMinutes(1)));

        assertRefused(Cause.RATE_LIMITED, () -> written(model(limits(1, 0))));
    }

    @Test
    void leavesAModelAloneThatFailsAgainAndAgainAndTriesItLater() {
        LanguageModel model = model(limits(1, 0));
        for (int i = 0; i < 4; i++) {
            script.add(failure(Cause.TOO_SLOW));
            assertRefused(Cause.TOO_SLOW, () -> written(model));
        }
        assertRefused(Cause.RESTING, () -> written(model));

        now = now.plusSeconds(31);
        assertThat(written(model)).isEqualTo("text");
        assertThat(written(model)).isEqualTo("text");
    }

    @Test
    void letsOnlySoManyWriteAtOnceAndGivesThePlaceBack() {
        LanguageModel model = model(limits(1, 0));
        try (ModelStream stream = model.write(PROMPT)) {
            assertThat(stream.next(PATIENCE)).isPresent();
            assertRefused(Cause.BUSY, () -> model.write(PROMPT));
        }

        assertThat(endings).containsExactly("model_busy", "gone");
        assertThat(written(model)).isEqualTo("text");
    }

    @Test
    void stopsWhenTheTokensOfTheDayAreUsedUpAndGoesOnTheNextDay() {
        LanguageModel model = model(limits(1, 110));
        assertThat(written(model)).isEqualTo("text");
        assertRefused(Cause.BUDGET_SPENT, () -> written(model));

        now = now.plus(Duration.ofDays(1));
        assertThat(written(model)).isEqualTo("text");
    }
}
