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
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static Limits oneAtOnceAndOneWaiting(Duration first) {
        return new Limits(first, first, 1, 1, 0, 100);
    }

    /** Each call takes the next of the script: a text, what goes wrong, or a list of both. */
    private final class Scripted implements LanguageModel {
        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public ModelStream write(Prompt prompt) {
            Object next = script.isEmpty() ? "text" : script.pop();
            Deque<Object> pieces = new ArrayDeque<>(next instanceof List<?> several ? several : List.of(next));
            return new ModelStream() {
                @Override
                public Optional<String> next(Duration atMost) {
                    Object piece = pieces.poll();
                    if (piece instanceof ModelException failure) {
                        throw failure;
                    }
                    return Optional.ofNullable(piece).map(Object::toString);
                }

                @Override
                public int tokens() {
                    return 10;
                }

                @Override
                public void close() {
                    pieces.clear();
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
    void doesNotTryAgainWhatWasReadInPart() {
        script.add(List.of("half a text", failure(Cause.BROKEN_STREAM)));
        script.add("a second text");

        assertRefused(Cause.BROKEN_STREAM, () -> written(model(limits(1, 0))));
        assertThat(script).containsExactly("a second text");
    }

    @Test
    void theSecondAttemptsOfManyReadersDoNotComeAtTheSameMoment() {
        AtomicInteger drawn = new AtomicInteger();
        script.add(failure(Cause.SERVER_ERROR));
        LanguageModel model = new GuardedModel(
                new Scripted(),
                limits(1, 0),
                new GuardedModel.Surroundings(() -> now, System::nanoTime, drawn::incrementAndGet, ModelListener.NONE));

        assertThat(written(model)).isEqualTo("text");
        assertThat(drawn).hasPositiveValue();
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
    void afterARestOneCallDecidesForAll() {
        LanguageModel model = model(limits(2, 0));
        script.add(failure(Cause.BAD_KEY));
        assertRefused(Cause.BAD_KEY, () -> written(model));
        now = now.plusSeconds(31);

        try (ModelStream probe = model.write(PROMPT)) {
            assertRefused(Cause.RESTING, () -> written(model));
            assertThat(probe.next(PATIENCE)).isPresent();
        }
        script.add(failure(Cause.BAD_KEY));
        assertRefused(Cause.BAD_KEY, () -> written(model));
        assertRefused(Cause.RESTING, () -> written(model));
    }

    @Test
    void whatOneQuestionIsDeniedDoesNotKeepTheModelFromOthers() {
        LanguageModel model = model(limits(1, 0));
        for (Cause cause : List.of(Cause.FILTERED, Cause.NOT_RECORDED, Cause.TOO_LONG)) {
            for (int i = 0; i < 5; i++) {
                script.add(failure(cause));
                assertRefused(cause, () -> written(model));
            }
        }

        assertThat(written(model)).isEqualTo("text");
    }

    @Test
    void whoWaitsGetsThePlaceThatComesFreeAndOneMoreIsRefused() throws Exception {
        LanguageModel model = model(oneAtOnceAndOneWaiting(Duration.ofMinutes(1)));
        FutureTask<String> second = new FutureTask<>(() -> written(model));
        try (ModelStream first = model.write(PROMPT)) {
            Thread waiting = Thread.ofPlatform().start(second);
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertRefused(Cause.BUSY, () -> model.write(PROMPT));
            assertThat(first.next(PATIENCE)).isPresent();
        }

        assertThat(second.get(20, TimeUnit.SECONDS)).isEqualTo("text");
    }

    @Test
    void nobodyWaitsSoLongThatNoTimeIsLeft() {
        LanguageModel model = model(oneAtOnceAndOneWaiting(Duration.ofMillis(400)));
        try (ModelStream first = model.write(PROMPT)) {
            assertThat(first.next(PATIENCE)).isPresent();
            assertRefused(Cause.BUSY, () -> model.write(PROMPT));
        }
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
