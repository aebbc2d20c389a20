package nl.wegwijzer.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Kills a server (SIGKILL) again and again at random moments while visitors say what they think of an answer, and looks in the
 * file after each next start: whatever was acknowledged must be there, and no line may be torn.
 */
public final class Kills {
    private static final int VISITORS = 8;
    private static final int LATEST_MILLIS = 500;
    private static final int KEPT = 204;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path knowledge;
    private final int kills;
    private final Random random;
    private final JavaCommand java;
    private final Consumer<String> progress;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /**
     * Prepares a run.
     *
     * @param kills how often; each takes about two seconds
     * @param progress is told what is under way
     */
    public Kills(Path knowledge, int kills, long seed, JavaCommand java, Consumer<String> progress) {
        this.knowledge = knowledge;
        this.kills = kills;
        this.random = new Random(seed);
        this.java = java;
        this.progress = progress;
    }

    /** Runs it. */
    public KillsReport run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wegwijzer-kills");
        Path file = folder.resolve("feedback.jsonl");
        Set<String> lost = new HashSet<>();
        int torn = 0;
        try {
            for (int round = 0; round <= kills; round++) {
                try (ChildServer server = ChildServer.start(command(file))) {
                    Kept kept = kept(file);
                    torn += kept.torn();
                    acknowledged.stream()
                            .filter(word -> !kept.words().contains(word))
                            .forEach(lost::add);
                    if (round < kills) {
                        progress.accept("kill %d of %d; %d lines acknowledged so far"
                                .formatted(round + 1, kills, acknowledged.size()));
                        killWhileVisited(server, round);
                    }
                }
            }
            return new KillsReport(
                    kills, acknowledged.size(), kept(file).words().size(), lost.size(), torn);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private List<String> command(Path file) {
        List<String> arguments = new ArrayList<>(Bench.unlimited(knowledge));
        arguments.addAll(List.of("--feedback", file.toString()));
        return java.program(arguments);
    }

    private void killWhileVisited(ChildServer server, int round) throws IOException, InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            String message = answered(client, server.port());
            for (int visitor = 0; visitor < VISITORS; visitor++) {
                String name = "r" + round + "v" + visitor + "n";
                visitors.execute(() -> visit(client, server.port(), message, name, first));
            }
            first.await();
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LATEST_MILLIS));
            server.kill();
        }
    }

    /** Says one thing after the other, until nobody answers any more. */
    private void visit(HttpClient client, int port, String message, String name, CountDownLatch first) {
        try {
            for (int i = 0; ; i++) {
                String word = name + i;
                String body = "{\"messageId\":\"" + message + "\",\"rating\":\"up\",\"comment\":\"" + word + "\"}";
                if (post(client, port, "/api/feedback", body).statusCode() == KEPT) {
                    acknowledged.add(word);
                    first.countDown();
                }
            }
        } catch (IOException e) {
            // Killed, as it should be.
            first.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String answered(HttpClient client, int port) throws IOException, InterruptedException {
        String reply = post(client, port, "/api/chat", "{\"question\":\"Wat is de tip?\"}")
                .body();
        return JSON.readTree(reply).path("messageId").asText();
    }

    private static HttpResponse<String> post(HttpClient client, int port, String path, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private record Kept(Set<String> words, int torn) {}

    private static Kept kept(Path file) throws IOException {
        Set<String> words = new HashSet<>();
        int torn = 0;
        for (String line : Files.readAllLines(file)) {
            try {
                JsonNode entry = JSON.readTree(line);
                words.add(entry.path("comment").asText());
            } catch (JsonProcessingException e) {
                torn++;
            }
        }
        return new Kept(words, torn);
    }
}
