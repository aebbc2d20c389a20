package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The server as people start it: in a process of its own. */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
final class ServeCommandTest {
    private static final Pattern READY =
            Pattern.compile("The Wegwijzer assistant answers on (http://127\\.0\\.0\\.1:\\d+) .*");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatIsLeft() {
        started.forEach(Process::destroyForcibly);
    }

    private Process serve(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addFirst("serve");
        return started(OwnProcess.of(List.of(), arguments.toArray(String[]::new)));
    }

    private Process started(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static List<String> complaints(Process process) {
        return process.errorReader(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void saysWhereItAnswersAndEndsInOrderWhenItIsTold() throws Exception {
        // Here alone nothing was learnt beforehand.
        Process server = started(OwnProcess.learning(List.of(), "serve", "--port", "0"));
        var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        Matcher ready = READY.matcher(String.valueOf(output.readLine()));
        assertThat(ready.matches()).as("the first line says where it answers").isTrue();

        HttpResponse<String> answer = ask(ready.group(1));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"outcome\":\"answered\"");

        // Process.destroy would close our end of its output too.
        assertThat(server.toHandle().destroy()).isTrue();
        assertThat(output.readLine()).isNull();
        assertThat(complaints(server)).isEmpty();
        assertThat(server.waitFor()).isZero();
    }

    @Test
    void watchesItsKnowledgeAndItsSwitchAndCountsAndLogs(@TempDir Path folder) throws Exception {
        Path knowledge = Knowledge.copiedTo(folder.resolve("knowledge"));
        Path pause = folder.resolve("pause");
        Path insights = folder.resolve("insights.jsonl");
        Process server = serve(
                "--port",
                "0",
                "--knowledge",
                knowledge.toString(),
                "--watch",
                "--log-level",
                "info",
                "--log-format",
                "json",
                "--pause-file",
                pause.toString(),
                "--insights",
                insights.toString(),
                "--feedback",
                folder.resolve("feedback.jsonl").toString());
        var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        Matcher ready = READY.matcher(String.valueOf(output.readLine()));
        assertThat(ready.matches()).isTrue();
        String address = ready.group(1);
        String answer = ask(address).body();
        assertThat(answer).contains("\"outcome\":\"answered\"");
        String message = answer.replaceFirst("(?s).*\"messageId\":\"([^\"]+)\".*", "$1");
        assertThat(post(address + "/api/feedback", "{\"messageId\":\"" + message + "\",\"rating\":\"down\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(get(address + "/metrics")).contains("\nwegwijzer_feedback 1.0");

        Path guide = knowledge.resolve("guide/3-thuissituatie.md");
        Files.writeString(guide, Files.readString(guide).replace("## Aanbevelingen", "## Aanbeveelingen"));
        until(address + "/health/ready", "3-thuissituatie.md:");
        Files.writeString(pause, "chat: de gids wordt nagekeken");
        until(address + "/health/ready", "\"paused\":\"chat\"");
        assertThat(ask(address).body()).contains("even stil");
        assertThat(get(address + "/metrics")).contains("wegwijzer_reloads_total{taken=\"false\"} 1");

        assertThat(server.toHandle().destroy()).isTrue();
        assertThat(output.readLine()).isNull();
        List<String> log = complaints(server);
        assertThat(server.waitFor()).isZero();
        assertThat(log)
                .allMatch(line -> line.startsWith("{\"time\":"))
                .anyMatch(line -> line.contains("de gids wordt nagekeken"))
                .anyMatch(line -> line.contains("3-thuissituatie.md:"))
                .anyMatch(line -> line.contains("\"route\":\"/api/chat\"") && line.contains("\"request\":"))
                .noneMatch(line -> line.contains("ouders"));
        assertThat(Files.readString(insights)).contains("\"ratings\":{\"down\":1}");
        assertThat(Ran.command("insights", insights.toString()).out())
                .contains("Per week", "Aangehaalde stukken", "3.1-aanbeveling");
    }

    @Test
    void countsTheFailuresOfAModelAndAsksItNothingWhileItIsPaused(@TempDir Path folder) throws Exception {
        Path pause = folder.resolve("pause");
        try (ModelServer model = new ModelServer()) {
            model.answers(WireMock.serverError());
            Process server = serve(
                    "--port",
                    "0",
                    "--model",
                    "on",
                    "--model-url",
                    model.url().toString(),
                    "--model-name",
                    "test-model",
                    "--pause-file",
                    pause.toString());
            var output = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            Matcher ready = READY.matcher(String.valueOf(output.readLine()));
            assertThat(ready.matches()).isTrue();
            String address = ready.group(1);
            assertThat(ask(address).body()).contains("\"modeReason\":\"model_server_error\"");
            assertThat(get(address + "/metrics"))
                    .contains("wegwijzer_model_failures_total{cause=\"model_server_error\"} 1")
                    .contains("wegwijzer_stage_seconds_count{stage=\"writing\"} 1")
                    .doesNotContain("stage=\"writing_first\"");
            model.writes(asked -> "Stimuleer ouderlijke betrokkenheid bij school. ["
                    + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke") + "]\nIets anders. [x]");
            assertThat(ask(address).body()).contains("\"mode\":\"mixed\"");
            assertThat(get(address + "/metrics"))
                    .contains("wegwijzer_stage_seconds_count{stage=\"writing\"} 2")
                    .contains("wegwijzer_stage_seconds_count{stage=\"writing_first\"} 1")
                    // Of two written sentences, of the connecting one, and of what was put together in either answer.
                    .contains("wegwijzer_stage_seconds_count{stage=\"verification\"} 5");

            model.forget();
            Files.writeString(pause, "written: het model verzint dingen");
            until(address + "/health/ready", "\"paused\":\"written\"");
            assertThat(ask(address).body()).contains("\"outcome\":\"answered\"", "\"modeReason\":\"model_paused\"");
            assertThat(model.requests()).isEmpty();
            assertThat(get(address + "/metrics")).doesNotContain("cause=\"model_paused\"");

            assertThat(server.toHandle().destroy()).isTrue();
            assertThat(complaints(server))
                    .as("a failure names the request in which it happened")
                    .anyMatch(line -> line.contains("model_server_error") && line.contains(" request="));
        }
    }

    private static void until(String address, String words) throws Exception {
        while (!get(address).contains(words)) {
            Thread.onSpinWait();
        }
    }

    private static String get(String address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static HttpResponse<String> ask(String address) throws Exception {
        return post(address + "/api/chat", "{\"question\":\"Hoe betrek ik ouders bij school?\"}");
    }

    private static HttpResponse<String> post(String address, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void saysInOneLineThatThePortIsInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Process server = serve("--port", port);

            assertThat(complaints(server)).singleElement().asString().contains("port " + port + " is in use");
            assertThat(server.waitFor()).isEqualTo(ExitCode.IMPOSSIBLE);
        }
    }

    @Test
    void doesNotStartWithABrokenGuide(@TempDir Path folder) throws Exception {
        Knowledge.copiedTo(folder);
        Path file = folder.resolve("guide/3-thuissituatie.md");
        Files.writeString(file, Files.readString(file).replace("## Aanbevelingen", "## Aanbeveelingen"));
        Process server = serve("--port", "0", "--knowledge", folder.toString());

        assertThat(complaints(server)).isNotEmpty().first().asString().startsWith("wegwijzer: ");
        assertThat(server.waitFor()).isEqualTo(ExitCode.IMPOSSIBLE);
    }

    @Test
    void doesNotStartWithoutAFolder(@TempDir Path folder) throws Exception {
        Process server =
                serve("--port", "0", "--knowledge", folder.resolve("nowhere").toString());

        assertThat(complaints(server)).singleElement().asString().contains("nowhere");
        assertThat(server.waitFor()).isEqualTo(ExitCode.IMPOSSIBLE);
    }
}
