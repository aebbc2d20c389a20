package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import picocli.CommandLine.Option;

/** Where the knowledge is. */
final class KnowledgeOptions {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            defaultValue = "${env:WEGWIJZER_KNOWLEDGE:-}",
            description = {
                "Folder with the guide and the word lists.",
                "[default: the folder 'knowledge' here, else the program's own; variable: WEGWIJZER_KNOWLEDGE]"
            })
    private String knowledge = "";

    /** The folder that was named, else the usual one. */
    Path path() {
        return knowledge.isEmpty() ? KnowledgeFolder.usual() : Path.of(knowledge);
    }

    KnowledgeFolder folder() {
        return KnowledgeFolder.at(path());
    }

    Settings settings(IndexOption index, ModelOptions model, EmbeddingOptions embedding) {
        return new Settings(path(), index.folder(), model.setup(), embedding.setup(model), Prepared.usual());
    }

    Settings inMemory() {
        return new Settings(path(), Optional.empty()).with(Prepared.usual());
    }
}
