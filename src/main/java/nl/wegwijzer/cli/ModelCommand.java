package nl.wegwijzer.cli;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import nl.wegwijzer.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The language model. */
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "See whether a language model can write answers; 'wegwijzer model check' makes one call.")
final class ModelCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** With its subcommand. */
    static CommandLine with(Console console, InstantSource clock) {
        return new CommandLine(new ModelCommand()).addSubcommand(new ModelCheckCommand(console, clock).commandLine());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
