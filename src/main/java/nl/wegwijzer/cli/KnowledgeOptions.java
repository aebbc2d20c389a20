package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;

/** Where the knowledge is. */
final class KnowledgeOptions implements OptionGroup {
    private final NamedOption<String> knowledge = NamedOption.text(
            "--knowledge",
            "DIR",
            "",
            "Folder with the guide and the word lists.",
            "[default: the folder 'knowledge' here, else the program's own; variable: WEGWIJZER_KNOWLEDGE]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(knowledge);
    }

    /** The folder that was named, else the usual one. */
    Path path() {
        return knowledge.value().isEmpty() ? KnowledgeFolder.usual() : Path.of(knowledge.value());
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
