package nl.wegwijzer.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.Prompt;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.testing.ScriptedModel;
import org.junit.jupiter.api.Test;

final class ModelRestaterTest {
    private static final Conversation CONVERSATION = Conversation.NEW.with(
            new Turn("Hoe betrek ik ouders die niet betrokken zijn?", Language.NL, List.of(), List.of()));

    private static Optional<String> restated(Function<Prompt, String> model) {
        PromptLibrary prompts = PromptLibrary.from(KnowledgeFolder.at(Path.of("prompts")));
        return new ModelRestater(
                        new ScriptedModel(model), prompts, Duration.ofSeconds(5), new Random(1), System::nanoTime)
                .restate(Language.NL, "Wat als dat mislukt?", CONVERSATION)
                .map(Restater.Restated::question);
    }

    @Test
    void joinsWhatWasAsked() {
        String whole = "Wat als ouders die niet betrokken zijn mislukt?";

        assertThat(restated(prompt -> whole)).contains(whole);
    }

    @Test
    void addsNoWordThatNobodySaid() {
        assertThat(restated(prompt -> "Wat als ouders betrekken bij de gemeente mislukt?"))
                .isEmpty();
        assertThat(restated(prompt -> "")).isEmpty();
        assertThat(restated(Prompt::system)).isEmpty();
    }

    @Test
    void aModelThatFailsChangesNothing() {
        assertThat(restated(prompt -> {
                    throw new ModelException(ModelException.Cause.TOO_SLOW, "scripted");
                }))
                .isEmpty();
    }
}
