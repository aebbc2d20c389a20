package nl.wegwijzer.cli;

import nl.wegwijzer.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call and where to look, without burying it under the whole help. */
final class WrongCall implements IParameterExceptionHandler {
    private final Console console;

    WrongCall(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        console.complain(String.valueOf(exception.getMessage()));
        UnmatchedArgumentException.printSuggestions(exception, console.err());
        console.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }
}
