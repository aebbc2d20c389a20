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
import nl.wegwijzer.model.Recordings;

/**
 * The model that writes answers, and what it is told.
 *
 * @param prompts the folder with the prompts
 * @param recordings where calls are kept, or come from
 * @param listener hears of each call when it is over
 */
public record ModelSetup(ModelSettings settings, Path prompts, Optional<Recorded> recordings, ModelListener listener) {

    /**
     * What happens with recordings.
     *
     * @param replay whether they take the place of the model; else they are made
     */
    public record Recorded(Path folder, boolean replay) {}

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
        return guarded(clock, new LoggedCalls(listener));
    }

    /** The same, for who tells of failures in another way. */
    public LanguageModel quietModel(InstantSource clock) {
        return guarded(clock, listener);
    }

    private LanguageModel guarded(InstantSource clock, ModelListener hearing) {
        return new GuardedModel(
                source(),
                settings.limits(),
                new GuardedModel.Surroundings(clock, System::nanoTime, new SecureRandom(), hearing));
    }

    private LanguageModel source() {
        if (recordings.isEmpty()) {
            return new OpenAiModel(settings);
        }
        Recordings folder = new Recordings(recordings.get().folder());
        return recordings.get().replay()
                ? folder.replaying(settings.name())
                : folder.recording(new OpenAiModel(settings));
    }

    /** The same, with somebody else who hears of calls. */
    ModelSetup heardBy(ModelListener other) {
        return new ModelSetup(settings, prompts, recordings, other);
    }
}
