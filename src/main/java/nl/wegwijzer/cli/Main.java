package nl.wegwijzer.cli;

import java.time.InstantSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wegwijzer.cli.terminal.Arguments;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.cli.terminal.ProcessConsole;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The one executable. */
@Command(
        name = "wegwijzer",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Answers questions about the Wegwijzer Mentaal Kapitaal, a Dutch guide for schools,",
            "with what the guide says and the place where it says so. Without a source: no answer.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  wegwijzer serve                                         then open http://localhost:8080",
            "  wegwijzer ask \"Hoe betrek ik ouders bij school?\"",
            "  wegwijzer ask --language en \"How do I involve parents?\"",
            "",
            "Each command explains itself: wegwijzer ask --help",
            "Options can also be set by environment variables; every --help names them."
        })
public final class Main {
    // Loggers are forgotten with their levels when nobody holds them.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int HELP_WIDTH = 100;

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // People read standard error: what libraries have to say about themselves is not for them.
        ROOT.setLevel(Level.WARNING);
        LUCENE.setLevel(Level.SEVERE);
        Console console = ProcessConsole.open(System.getenv());
        int code = run(console, Arguments.asTyped(arguments));
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** Runs a command; its exit code. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = commandLine(console);
        if (arguments.length == 0) {
            commandLine.usage(console.out());
            return ExitCode.OK;
        }
        return commandLine.execute(arguments);
    }

    /** All commands, in the order of the help. */
    static CommandLine commandLine(Console console) {
        InstantSource clock = InstantSource.system();
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new ServeCommand(console, clock))
                .addSubcommand(new AskCommand(console, clock))
                .addSubcommand(new ChatCommand(console, clock))
                .addSubcommand(new IndexCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(ModelCommand.with(console, clock))
                .addSubcommand(new WarmUpCommand(clock))
                .addSubcommand(new InsightsCommand(console))
                .addSubcommand(new BenchCommand(console))
                .addSubcommand(Evaluations.command(console, clock));
        return commandLine
                // A question may begin with an @; it names no file of arguments.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(new WrongCall(console))
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(HELP_WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures(console));
    }

    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    /** The version in the jar's manifest; none when the classes run from a folder. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"wegwijzer " + version() + ", Java " + System.getProperty("java.version")};
        }
    }
}
