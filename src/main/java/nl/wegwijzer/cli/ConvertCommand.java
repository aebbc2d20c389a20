package nl.wegwijzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.ingest.Conversion;
import nl.wegwijzer.ingest.SourceConverter;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.operation.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a received document into Markdown. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Turn a received document of a domain into the Markdown that the guide is kept in, for an editor to check.",
            "The Markdown goes to standard output or to FILE; standard error names each line where it had to guess."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:converted, with or without guesses",
            "1:the document can't be read or the file can't be written",
            "2:called wrongly"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "SOURCE.txt", description = "The document as it was received, UTF-8 text.")
    private Path source = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "${env:WEGWIJZER_CONVERT_OUT:-}",
            description = "Write to this file. [default: standard output, variable: WEGWIJZER_CONVERT_OUT]")
    private String out = "";

    @Option(
            names = "--force",
            defaultValue = "${env:WEGWIJZER_CONVERT_FORCE:-false}",
            fallbackValue = "true",
            description = "Replace FILE when it is there already."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_CONVERT_FORCE]")
    private boolean force;

    @Option(
            names = "--about",
            defaultValue = "${env:WEGWIJZER_CONVERT_ABOUT:-false}",
            fallbackValue = "true",
            description = "Give the part about the guide itself, which closes every document, instead of the domain."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_CONVERT_ABOUT]")
    private boolean about;

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    ConvertCommand(Console console) {
        this.console = console;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, knowledge);
    }

    @Override
    public Integer call() throws IOException {
        String name = String.valueOf(source.getFileName());
        Conversion conversion = SourceConverter.convert(new KnowledgeFile(name, Files.readAllBytes(source)));
        String markdown = about ? conversion.about() : conversion.domain();
        if (markdown.isEmpty()) {
            console.complain(name + " has no part about the guide (a line \"Wegwijzer Mentaal Kapitaal\" begins it)");
            return ExitCode.IMPOSSIBLE;
        }
        conversion
                .guesses()
                .forEach(guess -> console.err()
                        .println((guess.line() == 0 ? name : name + ":" + guess.line()) + ": " + guess.message()));
        Colophon.compare(conversion.about(), knowledge.path())
                .ifPresent(line -> console.err().println(name + ": " + line));
        if (out.isEmpty()) {
            console.out().print(markdown);
            console.out().flush();
            return ExitCode.OK;
        }
        return write(markdown, Path.of(out));
    }

    private int write(String markdown, Path file) throws IOException {
        if (Files.exists(file) && !force) {
            console.complain(file + " is there already; nothing was written (--force replaces it)");
            return ExitCode.IMPOSSIBLE;
        }
        WholeFile.write(file, markdown);
        console.err().println("Wrote " + file + "; check it, then run wegwijzer validate.");
        return ExitCode.OK;
    }
}
