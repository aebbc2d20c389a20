package nl.wegwijzer.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.wegwijzer.bench.Bench;
import nl.wegwijzer.bench.BenchReport;
import nl.wegwijzer.bench.BenchSettings;
import nl.wegwijzer.bench.BenchText;
import nl.wegwijzer.bench.JavaCommand;
import nl.wegwijzer.cli.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures speed. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Measure how fast answers are: starts the server in its own process on a free port and asks it questions,",
            "each a different one. Also the index alone, and a route that does nothing, to compare with.",
            "What is under way goes to standard error."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured",
            "1:the guide can't be used, the server didn't start, or an answer had another status than 200",
            "2:called wrongly"
        })
final class BenchCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_BENCH_ROUNDS:-3}",
            description = "How often each thing is measured; figures are the medians."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_ROUNDS]")
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_BENCH_SECONDS:-5}",
            description = "How long each load lasts, and the warm-up before it."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_SECONDS]")
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "${env:WEGWIJZER_BENCH_SEED:-1}",
            description = "Seed of the questions and the generated guides."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_SEED]")
    private long seed;

    @Option(
            names = "--multiples",
            paramLabel = "N",
            split = ",",
            defaultValue = "${env:WEGWIJZER_BENCH_MULTIPLES:-1,100,10000}",
            description = "How many times the guide, for the index alone; 10000 wants 4 GB of memory."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_MULTIPLES]")
    private List<Integer> multiples = new ArrayList<>();

    @Option(
            names = "--json",
            defaultValue = "${env:WEGWIJZER_BENCH_JSON:-false}",
            fallbackValue = "true",
            description = "Print the figures as one JSON object."
                    + " [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_BENCH_JSON]")
    private boolean json;

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    private LongRunOptions longRuns = new LongRunOptions();

    /** As the launcher starts a server, for when this was started without it: a heap that may grow tells nothing of leaks. */
    private static final String SERVER = "-XX:+UseSerialGC -Xmx192m";

    BenchCommand(Console console) {
        this.console = console;
    }

    CommandLine commandLine() {
        return OptionGroup.on(this, knowledge);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchSettings settings = settings();
        OptionalInt longRun = longRuns.run(settings, json, command(), console, this::tell);
        if (longRun.isPresent()) {
            return longRun.getAsInt();
        }
        BenchReport report = new Bench(settings, command(), this::tell).run();
        if (json) {
            console.out().println(new ObjectMapper().writeValueAsString(report));
        } else {
            BenchText.of(report).forEach(console.out()::println);
        }
        boolean failed = report.chat().stream().anyMatch(load -> load.failures() > 0);
        return failed ? ExitCode.IMPOSSIBLE : ExitCode.OK;
    }

    private BenchSettings settings() {
        try {
            longRuns.check();
            Path folder = knowledge.path();
            return new BenchSettings(folder, rounds, Duration.ofSeconds(seconds), seed, multiples);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private void tell(String progress) {
        console.err().println(progress);
        console.err().flush();
    }

    /** The Java that runs now, with the options that the launcher gives to a server; those of a person win. */
    private static JavaCommand command() {
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Pattern.compile(" +")
                .splitAsStream(System.getProperty("wegwijzer.server-options", SERVER))
                .filter(option -> !option.isEmpty())
                .forEach(java::add);
        // What watches this process, such as a measurement of test coverage, would slow that one down and mix up their
        // files.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .forEach(java::add);
        return new JavaCommand(java, System.getProperty("java.class.path"), Main.class.getName());
    }
}
