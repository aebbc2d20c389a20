package nl.wegwijzer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the index is. */
final class IndexOption implements OptionGroup {
    private final NamedOption<String> index = NamedOption.text(
            "--index",
            "DIR",
            "",
            "Folder for the index; it is built when it isn't there or the guide has changed.",
            "[default: none, the index is in memory; variable: WEGWIJZER_INDEX]");

    @Override
    public Stream<NamedOption<?>> options() {
        return Stream.of(index);
    }

    Optional<Path> folder() {
        return index.value().isEmpty() ? Optional.empty() : Optional.of(Path.of(index.value()));
    }
}
