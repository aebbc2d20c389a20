package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the index is. */
final class IndexOption {
    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:WEGWIJZER_INDEX:-}",
            description = {
                "Folder for the index; it is built when it isn't there or the guide has changed.",
                "[default: none, the index is in memory; variable: WEGWIJZER_INDEX]"
            })
    private String index = "";

    Optional<Path> folder() {
        return index.isEmpty() ? Optional.empty() : Optional.of(Path.of(index));
    }
}
