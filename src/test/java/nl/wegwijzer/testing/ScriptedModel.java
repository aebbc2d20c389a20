package nl.wegwijzer.testing;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.ModelStream;
import nl.wegwijzer.model.Prompt;

/** A model that writes what a test says, at once and in one piece. */
public record ScriptedModel(Function<Prompt, String> text) implements LanguageModel {
    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public ModelStream write(Prompt prompt) {
        Iterator<String> pieces = List.of(text.apply(prompt)).iterator();
        return new ModelStream() {
            @Override
            public Optional<String> next(Duration atMost) {
                return pieces.hasNext() ? Optional.of(pieces.next()) : Optional.empty();
            }

            @Override
            public int tokens() {
                return 0;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }
}
