package nl.wegwijzer.cli;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wegwijzer.cli.terminal.Arguments;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.cli.terminal.ProcessConsole;
import nl.wegwijzer.operation.LogText;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** The one executable. */
public final class Main {
    // Loggers are forgotten with their levels when nobody holds them.
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final int HELP_WIDTH = 100;

    private static final Set<String> SERVERS = Set.of(ServeCommand.NAME, PrepareCommand.NAME, WarmUpCommand.NAME);

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && SERVERS.contains(arguments[0])) {
            // A server uses no locale, and Jetty asks Java for all thousand of them: a seventh of a start.
            System.setProperty("java.locale.providers", "SPI");
        }
        // People read standard error: what libraries have to say about themselves is not for them.
        ROOT.setLevel(Level.WARNING);
        LUCENE.setLevel(Level.SEVERE);
        Formatter oneLine = new LogText();
        Arrays.stream(ROOT.getHandlers()).forEach(handler -> handler.setFormatter(oneLine));
        Console console = ProcessConsole.open(System.getenv());
        int code = run(console, Arguments.asTyped(arguments));
        console.out().flush();
        console.err().flush();
        System.exit(code);
    }

    /** Runs a command; its exit code. */
    static int run(Console console, String... arguments) {
        CommandLine commandLine = commandLine(console, arguments.length == 0 ? "" : arguments[0]);
        if (arguments.length == 0) {
            commandLine.usage(console.out());
            return ExitCode.OK;
        }
        return commandLine.execute(arguments);
    }

    /** All commands. */
    static CommandLine commandLine(Console console) {
        return commandLine(console, "");
    }

    /**
     * The command line for one command; for whatever is no command's name, all of them. To read the options of all commands
     * takes a third of a second, which is most of what a start takes.
     */
    static CommandLine commandLine(Console console, String name) {
        Map<String, Supplier<Object>> all = commands(console, InstantSource.system());
        CommandLine commandLine = new CommandLine(program());
        Collection<Supplier<Object>> needed = all.containsKey(name) ? List.of(all.get(name)) : all.values();
        needed.forEach(command -> commandLine.addSubcommand(command.get()));
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

    private static CommandSpec program() {
        CommandSpec program = PlainCommand.named(
                "wegwijzer",
                new Main(),
                "Answers questions about the Wegwijzer Mentaal Kapitaal, a Dutch guide for schools,",
                "with what the guide says and the place where it says so. Without a source: no answer.",
                "");
        program.usageMessage()
                .commandListHeading("%nCommands:%n")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  wegwijzer serve                                         then open http://localhost:8080",
                        "  wegwijzer ask \"Hoe betrek ik ouders bij school?\"",
                        "  wegwijzer ask --language en \"How do I involve parents?\"",
                        "",
                        "Each command explains itself: wegwijzer ask --help",
                        "Options can also be set by environment variables; every --help names them.");
        return program;
    }

    /** By name, in the order of the help. */
    private static Map<String, Supplier<Object>> commands(Console console, InstantSource clock) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put(ServeCommand.NAME, () -> new ServeCommand(console, clock).spec());
        commands.put("ask", () -> new AskCommand(console, clock).commandLine());
        commands.put("chat", () -> new ChatCommand(console, clock).commandLine());
        commands.put("index", () -> new IndexCommand(console).commandLine());
        commands.put("validate", () -> new ValidateCommand(console).commandLine());
        commands.put("convert", () -> new ConvertCommand(console).commandLine());
        commands.put("model", () -> ModelCommand.with(console, clock));
        commands.put(PrepareCommand.NAME, () -> new PrepareCommand(clock).spec());
        commands.put(WarmUpCommand.NAME, () -> new WarmUpCommand(console, clock).spec());
        commands.put("insights", () -> new InsightsCommand(console));
        commands.put("bench", () -> new BenchCommand(console).commandLine());
        commands.put("evaluate", () -> Evaluations.command(console, clock));
        return commands;
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
