package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import picocli.CommandLine.Option;

/** Which guide. */
final class KnowledgeOption {
    @Option(
            names = "--knowledge",
            paramLabel = "DIR",
            defaultValue = "${env:WEGWIJZER_KNOWLEDGE:-}",
            description =
                    "Folder with the guide and the test sets (WEGWIJZER_KNOWLEDGE; default: the folder 'knowledge' here,"
                            + " else the program's own).")
    String knowledge = "";

    Path folder() {
        return knowledge.isBlank() ? KnowledgeFolder.usual() : Path.of(knowledge);
    }

    Guide guide(Surroundings surroundings) {
        return surroundings.guides().apply(folder());
    }
}
