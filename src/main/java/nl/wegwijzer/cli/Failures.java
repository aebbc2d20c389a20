package nl.wegwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line or two why a command couldn't do its work. A stack trace only for what is our own mistake. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine commandLine, ParseResult parsed) {
        switch (exception) {
            case KnowledgeException e -> {
                int count = e.problems().size();
                if (count == 1) {
                    console.complain(e.problems().getFirst().toString());
                } else {
                    console.complain(count + " problems in the knowledge:");
                    e.problems().forEach(problem -> console.err().println("  " + problem));
                }
            }
            case UncheckedIOException e -> console.complain(e.getCause() == null ? e.toString() : reason(e.getCause()));
            case IOException e -> console.complain(reason(e));
            default -> {
                console.complain("this is a mistake in the program; please report it with these lines:");
                exception.printStackTrace(console.err());
            }
        }
        console.err().flush();
        return ExitCode.IMPOSSIBLE;
    }

    /** In words, where Java's message is only a path. */
    static String reason(IOException exception) {
        return switch (exception) {
            case NoSuchFileException e -> e.getFile() + " isn't there";
            case AccessDeniedException e -> e.getFile() + " may not be read or written by this user";
            case NotDirectoryException e -> e.getFile() + " isn't a folder";
            case FileAlreadyExistsException e -> e.getFile() + " is there already";
            case FileSystemException e -> String.valueOf(e.getMessage());
            default -> String.valueOf(exception.getMessage());
        };
    }
}
