package nl.wegwijzer.cli;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.http.ServerSettings;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Does once what a server does, and ends. The launcher runs it after {@link PrepareCommand}, so that Java can keep what it loaded, and
 * later starts needn't look for it.
 */
final class WarmUpCommand implements Callable<Integer> {
    /** How it is called. */
    static final String NAME = "warm-up";

    private static final int ROUNDS = 30;
    private static final List<String> QUESTIONS = List.of(
            "{\"question\": \"Hoe betrek ik ouders die niet betroken zijn?\"}",
            "{\"question\": \"What helps pupils whose parents are divorcing?\"}",
            "{\"question\": \"Wat is de Kanjertraining?\"}",
            "{\"question\": \"ik wil er niet meer zijn\"}");

    private final Console console;
    private final InstantSource clock;

    private final WidgetOptions widget = new WidgetOptions();

    private final KnowledgeOptions knowledge = new KnowledgeOptions();

    private final LimitOptions limits = new LimitOptions();

    private final OperatorOptions operators = new OperatorOptions();

    WarmUpCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    CommandSpec spec() {
        CommandSpec spec = PlainCommand.running(
                NAME, this, "Do once what a server does, for the launcher.", "0:done", "1:the guide can't be used");
        spec.usageMessage().hidden(true);
        Stream.of(widget, knowledge, limits, operators).forEach(group -> group.addTo(spec));
        return spec;
    }

    @Override
    public Integer call() throws IOException {
        ServeCommand.readOptions(console, "--port", "0");
        // As "serve" does it, so that nothing is new to Java there, and nothing else, which each start would load as
        // well.
        try (Serving serving = Serving.start(
                ServerSettings.on("127.0.0.1", 0),
                widget.sites(clock),
                limits,
                operators,
                knowledge.inMemory(),
                clock)) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String question : QUESTIONS) {
                    ask(serving.address(), question);
                }
            }
        }
        return ExitCode.OK;
    }

    /** By hand: a client of HTTP is five hundred classes. */
    private static void ask(URI server, String question) throws IOException {
        byte[] body = question.getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "POST /api/chat HTTP/1.1",
                "Host: " + server.getAuthority(),
                "Content-Type: application/json",
                "Content-Length: " + body.length,
                "Connection: close",
                "",
                "");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getInputStream().readAllBytes();
        }
    }
}
