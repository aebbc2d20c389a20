package nl.wegwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.wegwijzer.model.ModelException.Cause;
import nl.wegwijzer.model.ModelSettings.Limits;
import nl.wegwijzer.testing.ScriptedModel;
import org.junit.jupiter.api.Test;

final class GuardedEmbedderTest {
    private static final List<String> TEXTS = List.of("dertig letters zijn tien token");

    private final List<String> endings = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Optional<Cause> fault = Optional.empty();
    private Runnable meanwhile = () -> {};
    private int calls;

    private final GuardedModel.Surroundings surroundings = new GuardedModel.Surroundings(
            () -> now,
            System::nanoTime,
            new Random(1),
            (ending, took, tokens) -> endings.add(tokens == 0 ? ending : ending + " " + tokens));

    private final class Scripted implements Embedder {
        private final int tokens;

        Scripted(int tokens) {
            this.tokens = tokens;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Embedded embed(List<String> texts) {
            calls++;
            meanwhile.run();
            fault.ifPresent(cause -> {
                throw new ModelException(cause, "scripted");
            });
            return new Embedded(List.of(new float[] {1}), tokens);
        }
    }

    private Embedder guarded(int tokens, TokenBudget budget) {
        return new GuardedEmbedder(new Scripted(tokens), budget, surroundings);
    }

    private void assertRefused(Cause cause, Embedder embedder) {
        assertThatThrownBy(() -> embedder.embed(TEXTS))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(cause));
    }

    @Test
    void vectorsAndTextsUseTheSameTokensOfTheDay() {
        TokenBudget budget = new TokenBudget(150, () -> now);
        Embedder embedder = guarded(60, budget);
        Limits limits = new Limits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1, 0, 150, 100);
        LanguageModel model = new GuardedModel(new ScriptedModel(prompt -> "tekst"), limits, budget, surroundings);

        embedder.embed(TEXTS);
        assertThatThrownBy(() -> model.write(new Prompt("", "vraag", List.of())))
                .as("60 are gone, and a text may take 100")
                .hasMessageContaining("used up");
        embedder.embed(TEXTS);
        embedder.embed(TEXTS);
        assertRefused(Cause.BUDGET_SPENT, embedder);

        now = now.plus(Duration.ofDays(1));
        embedder.embed(TEXTS);
        assertThat(calls).isEqualTo(4);
        assertThat(endings)
                .containsExactly(
                        "ok 60", "model_budget_spent", "ok 60", "ok 60", "vectors_model_budget_spent", "ok 60");
    }

    @Test
    void whatTheServerDoesNotCountIsEstimated() {
        guarded(0, new TokenBudget(0, () -> now)).embed(TEXTS);

        assertThat(endings).containsExactly("ok 10");
    }

    @Test
    void leavesAServerAloneThatFailsAgainAndAgainAndTriesItLater() {
        Embedder embedder = guarded(1, new TokenBudget(0, () -> now));
        fault = Optional.of(Cause.SERVER_ERROR);
        for (int i = 0; i < 4; i++) {
            assertRefused(Cause.SERVER_ERROR, embedder);
        }
        assertRefused(Cause.RESTING, embedder);
        assertThat(calls).isEqualTo(4);

        fault = Optional.empty();
        now = now.plusSeconds(31);
        assertThat(embedder.embed(TEXTS).vectors()).hasSize(1);
    }

    @Test
    void asksOnlySoMuchAtOnceAndGivesThePlaceBack() {
        Embedder embedder = new GuardedEmbedder(
                new Scripted(1), new TokenBudget(0, () -> now), surroundings, new Places(1, 0, Duration.ZERO));
        meanwhile = () -> {
            meanwhile = () -> {};
            assertRefused(Cause.BUSY, embedder);
        };
        embedder.embed(TEXTS);
        assertThat(endings).containsExactly("vectors_model_busy", "ok 1");

        fault = Optional.of(Cause.SERVER_ERROR);
        assertRefused(Cause.SERVER_ERROR, embedder);
        fault = Optional.empty();
        assertThat(embedder.embed(TEXTS).vectors()).hasSize(1);
    }
}
