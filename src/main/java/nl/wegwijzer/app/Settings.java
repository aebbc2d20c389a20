package nl.wegwijzer.app;

import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.model.ModelListener;

/**
 * Where things are.
 *
 * @param knowledge the folder with the guide and the word lists
 * @param index the folder for the index; empty keeps it in memory
 * @param model the model that writes answers; empty puts them together
 * @param vectors the server for search by meaning; empty searches by words
 * @param prepared what needn't be worked out at a start
 */
public record Settings(
        Path knowledge,
        Optional<Path> index,
        Optional<ModelSetup> model,
        Optional<VectorSetup> vectors,
        Prepared prepared) {
    /** Without a model. */
    public Settings(Path knowledge, Optional<Path> index) {
        this(knowledge, index, Optional.empty());
    }

    /** With nothing prepared. */
    public Settings(Path knowledge, Optional<Path> index, Optional<ModelSetup> model, Optional<VectorSetup> vectors) {
        this(knowledge, index, model, vectors, Prepared.NOTHING);
    }

    /** Without search by meaning. */
    public Settings(Path knowledge, Optional<Path> index, Optional<ModelSetup> model) {
        this(knowledge, index, model, Optional.empty());
    }

    /** The same, with what was prepared. */
    public Settings with(Prepared done) {
        return new Settings(knowledge, index, model, vectors, done);
    }

    /** How many tokens the model and the server for vectors may use together; 0 for no limit. */
    long tokensPerDay() {
        return model.map(setup -> setup.settings().limits().tokensPerDay())
                .or(() -> vectors.map(VectorSetup::tokensPerDay))
                .orElse(0L);
    }

    /** The same, with somebody who hears of each call to either server. */
    public Settings heardBy(ModelListener listener) {
        return new Settings(
                knowledge,
                index,
                model.map(setup -> setup.heardBy(listener)),
                vectors.map(setup -> setup.heardBy(listener)),
                prepared);
    }
}
