package nl.wegwijzer.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.cli.terminal.Console;
import nl.wegwijzer.http.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Does everything once and ends. The launcher runs it after a build, so that Java can keep what it loaded and learned, and
 * later starts need neither.
 */
@Command(
        name = WarmUpCommand.NAME,
        hidden = true,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Do everything once, for the launcher.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the guide can't be used"})
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

    @Mixin
    private WidgetOptions widget = new WidgetOptions();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Mixin
    private OperatorOptions operators = new OperatorOptions();

    WarmUpCommand(Console console, InstantSource clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServeCommand.readOptions(console, "--port", "0");
        Settings settings = knowledge.inMemory();
        Application.prepare(settings, clock);
        // As "serve" does it, so that nothing is new to Java there.
        try (Serving serving = Serving.start(
                        ServerSettings.on("127.0.0.1", 0), widget.sites(clock), limits, operators, settings, clock);
                HttpClient client = HttpClient.newHttpClient()) {
            URI chat = serving.address().resolve("/api/chat");
            for (int round = 0; round < ROUNDS; round++) {
                for (String question : QUESTIONS) {
                    client.send(
                            HttpRequest.newBuilder(chat)
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(question))
                                    .build(),
                            BodyHandlers.discarding());
                }
            }
        }
        return ExitCode.OK;
    }
}
