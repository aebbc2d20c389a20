package nl.wegwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import picocli.CommandLine.Option;

/** Where the knowledge is. */
final class KnowledgeOptions {
    /** Where the launcher says that the project is. */
    private static final String HOME = "wegwijzer.home";

    private static final String FOLDER = "knowledge";

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
        if (!knowledge.isEmpty()) {
            return Path.of(knowledge);
        }
        return Stream.of(Path.of(FOLDER), Path.of(System.getProperty(HOME, "")).resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of(FOLDER));
    }

    KnowledgeFolder folder() {
        return KnowledgeFolder.at(path());
    }

    Settings settings(IndexOption index) {
        return new Settings(path(), index.folder());
    }

    Settings inMemory() {
        return new Settings(path(), Optional.empty());
    }
}
