package nl.wegwijzer.cli;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.http.ListenException;
import nl.wegwijzer.http.ServerSettings;
import nl.wegwijzer.http.site.Sites;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The server. */
@Command(
        name = ServeCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Answer questions over HTTP until the program is ended (Ctrl-C or SIGTERM).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:ended as asked; answers under way were finished",
            "1:it can't start: the guide can't be used, or the port is in use",
            "2:called wrongly"
        })
final class ServeCommand implements Callable<Integer> {
    static final String NAME = "serve";

    private static final long NANOS_OF_HUNDREDTH = 10_000_000;

    private final Console console;
    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:WEGWIJZER_PORT:-8080}",
            description =
                    "Port to listen on; 0 takes any free one. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_PORT]")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "${env:WEGWIJZER_HOST:-127.0.0.1}",
            description = {
                "Name or address to listen on; 0.0.0.0 for every network of this machine.",
                "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_HOST]"
            })
    private String host = "127.0.0.1";

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            defaultValue = "${env:WEGWIJZER_PUBLIC_URL:-}",
            description = {
                "How the outside calls this server, when a proxy stands before it.",
                "[default: none, links are relative; variable: WEGWIJZER_PUBLIC_URL]"
            })
    private String publicUrl = "";

    @Mixin
    private WidgetOptions widget = new WidgetOptions();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    private IndexOption index = new IndexOption();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private EmbeddingOptions embedding = new EmbeddingOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OperatorOptions operators = new OperatorOptions();

    @Mixin
    private LogOptions log = new LogOptions();

    ServeCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    /** Reads all options, and makes of them what a start makes of them; for the warm-up, which then starts with few of them. */
    static void readOptions(Console console, String... options) {
        CommandLine commandLine = Main.commandLine(console, NAME);
        ParseResult read = commandLine.parseArgs(
                Stream.concat(Stream.of(NAME), Stream.of(options)).toArray(String[]::new));
        ServeCommand command = (ServeCommand) read.subcommand().commandSpec().userObject();
        command.settings();
        command.knowledge.settings(command.index, command.model, command.embedding);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServerSettings settings = settings();
        Sites sites = widget.sites(clock);
        log.apply();
        long started = System.nanoTime();
        try (Serving serving =
                Serving.start(settings, sites, limits, operators, knowledge.settings(index, model, embedding), clock)) {
            endWith(serving);
            console.out()
                    .println("The Wegwijzer assistant answers on " + serving.address() + " (ready in "
                            + hundredths(System.nanoTime() - started) + " s; Ctrl-C ends it)");
            console.out().flush();
            new CountDownLatch(1).await();
        } catch (ListenException e) {
            console.complain(e.getMessage() + " (--port, --host)");
            return ExitCode.IMPOSSIBLE;
        }
        return ExitCode.OK;
    }

    /** Without a formatter, which would read the customs of all languages first. */
    private static String hundredths(long nanos) {
        long hundredths = (nanos + NANOS_OF_HUNDREDTH / 2) / NANOS_OF_HUNDREDTH;
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private ServerSettings settings() {
        try {
            limits.limits();
            limits.trustedProxies();
            operators.check();
            int waiting = model.setup().map(ModelSetup::mostCalls).orElse(0);
            return new ServerSettings(
                    host,
                    port,
                    publicUrl.isEmpty() ? Optional.empty() : Optional.of(URI.create(publicUrl)),
                    waiting,
                    limits.turns());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** An ended server has done what was asked: 0, where Java would say 143. */
    private static void endWith(Serving serving) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            serving.close();
                            Runtime.getRuntime().halt(ExitCode.OK);
                        },
                        "end"));
    }
}
