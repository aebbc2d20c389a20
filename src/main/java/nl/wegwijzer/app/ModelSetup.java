package nl.wegwijzer.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.GuardedModel;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.model.OpenAiModel;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.model.TokenBudget;

/**
 * The model that writes answers, and what it is told.
 *
 * @param prompts the folder with the prompts
 * @param recordings where calls are kept, or come from
 * @param listener hears of each call when it is over
 */
public record ModelSetup(ModelSettings settings, Path prompts, Optional<Recorded> recordings, ModelListener listener) {

    /** How many answers may be under way with the model, or waiting for it. */
    public int mostCalls() {
        return settings.limits().atOnce() + settings.limits().waiting();
    }

    /** What a model is told. */
    public PromptLibrary library() {
        return PromptLibrary.from(KnowledgeFolder.at(prompts));
    }

    /** The model within its limits, real or replayed. Each call that fails is logged. */
    public LanguageModel model(InstantSource clock) {
        return model(clock, budget(clock));
    }

    /** The same, with tokens of the day that others use too. */
    LanguageModel model(InstantSource clock, TokenBudget budget) {
        return guarded(clock, budget, new LoggedCalls(listener));
    }

    /** The same, for who tells of failures in another way. */
    public LanguageModel quietModel(InstantSource clock) {
        return guarded(clock, budget(clock), listener);
    }

    private TokenBudget budget(InstantSource clock) {
        return new TokenBudget(settings.limits().tokensPerDay(), clock);
    }

    private LanguageModel guarded(InstantSource clock, TokenBudget budget, ModelListener hearing) {
        return new GuardedModel(
                source(),
                settings.limits(),
                budget,
                new GuardedModel.Surroundings(clock, System::nanoTime, new SecureRandom(), hearing));
    }

    private LanguageModel source() {
        LanguageModel model = new OpenAiModel(settings);
        return recordings.map(recorded -> recorded.around(model)).orElse(model);
    }

    /** The same, with somebody else who hears of calls. */
    ModelSetup heardBy(ModelListener other) {
        return new ModelSetup(settings, prompts, recordings, other);
    }
}
