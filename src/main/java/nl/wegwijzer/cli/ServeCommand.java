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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The server. */
final class ServeCommand implements Callable<Integer> {
    static final String NAME = "serve";

    private static final long NANOS_OF_HUNDREDTH = 10_000_000;

    private final Console console;
    private final InstantSource clock;

    private final NamedOption<Integer> port = NamedOption.of(
            Integer.class,
            "--port",
            "PORT",
            "8080",
            "Port to listen on; 0 takes any free one. [default: ${DEFAULT-VALUE}, variable: WEGWIJZER_PORT]");

    private final NamedOption<String> host = NamedOption.text(
            "--host",
            "HOST",
            "127.0.0.1",
            "Name or address to listen on; 0.0.0.0 for every network of this machine.",
            "[default: ${DEFAULT-VALUE}, variable: WEGWIJZER_HOST]");

    private final NamedOption<String> publicUrl = NamedOption.text(
            "--public-url",
            "URL",
            "",
            "How the outside calls this server, when a proxy stands before it.",
            "[default: none, links are relative; variable: WEGWIJZER_PUBLIC_URL]");

    private final WidgetOptions widget = new WidgetOptions();

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    private final IndexOption index = new IndexOption();

    private final ModelOptions model = new ModelOptions();

    private final EmbeddingOptions embedding = new EmbeddingOptions();

    private final LimitOptions limits = new LimitOptions();

    private final OperatorOptions operators = new OperatorOptions();

    private final LogOptions log = new LogOptions();

    ServeCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    CommandSpec spec() {
        CommandSpec spec = PlainCommand.running(
                NAME,
                this,
                "Answer questions over HTTP until the program is ended (Ctrl-C or SIGTERM).",
                "0:ended as asked; answers under way were finished",
                "1:it can't start: the guide can't be used, or the port is in use",
                "2:called wrongly");
        Stream.of(port, host, publicUrl).forEach(option -> option.addTo(spec));
        Stream.of(widget, knowledge, index, model, embedding, limits, operators, log)
                .forEach(group -> group.addTo(spec));
        return spec;
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
                    host.value(),
                    port.value(),
                    Optional.of(publicUrl.value()).filter(url -> !url.isEmpty()).map(URI::create),
                    waiting,
                    limits.turns());
        } catch (IllegalArgumentException e) {
            throw port.wrong(e);
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
