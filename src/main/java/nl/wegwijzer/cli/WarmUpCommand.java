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
import nl.wegwijzer.http.Backend;
import nl.wegwijzer.http.ChatServer;
import nl.wegwijzer.http.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Does everything once and ends. The launcher runs it after a build, so that Java can keep what it loaded and learned, and
 * later starts need neither.
 */
@Command(
        name = "warm-up",
        hidden = true,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Do everything once, for the launcher.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:the guide can't be used"})
final class WarmUpCommand implements Callable<Integer> {
    private static final int ROUNDS = 30;
    private static final List<String> QUESTIONS = List.of(
            "{\"question\": \"Hoe betrek ik ouders die niet betroken zijn?\"}",
            "{\"question\": \"What helps pupils whose parents are divorcing?\"}",
            "{\"question\": \"Wat is de Kanjertraining?\"}",
            "{\"question\": \"ik wil er niet meer zijn\"}");

    private final InstantSource clock;

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    WarmUpCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Application application = Application.open(knowledge.inMemory(), clock);
                ChatServer server = ChatServer.start(
                        ServerSettings.on("127.0.0.1", 0),
                        () -> Backend.of(application.assistant(), application.retriever()));
                HttpClient client = HttpClient.newHttpClient()) {
            URI chat = URI.create("http://127.0.0.1:" + server.port() + "/api/chat");
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
