package nl.wegwijzer.app;

import java.nio.file.Path;
import nl.wegwijzer.model.Embedder;
import nl.wegwijzer.model.LanguageModel;
import nl.wegwijzer.model.Recordings;

/**
 * What happens with recordings of calls.
 *
 * @param replay whether they take the place of the servers; else they are made
 */
public record Recorded(Path folder, boolean replay) {
    LanguageModel around(LanguageModel model) {
        Recordings recordings = new Recordings(folder);
        return replay ? recordings.replaying(model.name()) : recordings.recording(model);
    }

    Embedder around(Embedder embedder) {
        Recordings recordings = new Recordings(folder);
        return replay ? recordings.replayingVectors(embedder.name()) : recordings.recording(embedder);
    }
}
