package nl.wegwijzer.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import nl.wegwijzer.assistant.ModelWriting;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.composition.ModelComposer;
import nl.wegwijzer.composition.ModelRestater;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.model.PausableModel;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.model.TokenBudget;
import nl.wegwijzer.operation.StageObserver;

/** A model within its limits, which hold for all guides together: a new guide brings no new tokens. */
public record SharedModel(ModelSetup setup, LanguageModel model) {
    /** With nothing used up yet. */
    static SharedModel open(ModelSetup setup, InstantSource clock, TokenBudget budget) {
        return new SharedModel(setup, setup.model(clock, budget));
    }

    /** The same, as long as an operator lets it. */
    SharedModel allowedBy(BooleanSupplier allowed) {
        return new SharedModel(setup, new PausableModel(model, allowed));
    }

    /**
     * Writes about a guide.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException when a prompt can't be used
     */
    ModelWriting writing(Guide guide, StageObserver stages) {
        PromptLibrary library = setup.library();
        SecureRandom random = new SecureRandom();
        LongSupplier nanoseconds = System::nanoTime;
        ModelSettings.Limits limits = setup.settings().limits();
        ModelComposer composer = new ModelComposer(guide, model, library, limits, random, nanoseconds);
        return new ModelWriting(
                new TimedWriter(new ReportedWriter(composer, new LoggedCalls(setup.listener())), stages),
                new TimedRestater(
                        new ModelRestater(model, library, limits.first().dividedBy(2), random, nanoseconds), stages),
                new Reply.ModelVersion(
                        setup.settings().name(), library.fingerprint().value()));
    }
}
