package nl.wegwijzer.model;

import java.util.function.BooleanSupplier;

/** A model that an operator can stop. Being stopped is no failure: nobody hears of it but who wanted to write. */
public record PausableModel(LanguageModel model, BooleanSupplier allowed) implements LanguageModel {
    @Override
    public String name() {
        return model.name();
    }

    @Override
    public ModelStream write(Prompt prompt) {
        if (!allowed.getAsBoolean()) {
            throw new ModelException(ModelException.Cause.PAUSED, "an operator has stopped written answers");
        }
        return model.write(prompt);
    }
}
