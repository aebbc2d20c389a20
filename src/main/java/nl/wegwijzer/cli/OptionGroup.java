package nl.wegwijzer.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Options that belong together, for every command that has use for them. */
interface OptionGroup {
    Stream<NamedOption<?>> options();

    default void addTo(CommandSpec command) {
        options().forEach(option -> option.addTo(command));
    }

    /** A command with these beside the options of its own. */
    static CommandLine on(Callable<Integer> command, OptionGroup... groups) {
        CommandLine commandLine = new CommandLine(command);
        for (OptionGroup group : groups) {
            group.addTo(commandLine.getCommandSpec());
        }
        return commandLine;
    }
}
