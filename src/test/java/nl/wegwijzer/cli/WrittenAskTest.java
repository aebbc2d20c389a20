package nl.wegwijzer.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A question on the command line, with a model that is named in the environment as its user would. */
@Timeout(120)
final class WrittenAskTest {
    private static final String KEY = "a-secret-key";
    private static final String PARENTS = "Hoe betrek ik ouders die niet betrokken zijn?";

    private final ModelServer server = new ModelServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Ran ask(String... options) throws IOException, InterruptedException {
        ProcessBuilder builder = OwnProcess.of(List.of(), "ask", PARENTS);
        builder.command().addAll(List.of(options));
        builder.environment()
                .putAll(Map.of(
                        "WEGWIJZER_MODEL_URL",
                        server.url().toString(),
                        "WEGWIJZER_MODEL_NAME",
                        "m",
                        "WEGWIJZER_MODEL_KEY",
                        KEY));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), out, err);
    }

    @Test
    void takesTheKeyFromTheEnvironment() throws Exception {
        server.writes(asked -> "Stimuleer ouderlijke betrokkenheid bij school. ["
                + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke") + "]");

        Ran ran = ask("--model", "on", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"mode\":\"generative\"").doesNotContain(KEY);
        assertThat(ran.err()).isEmpty();
        assertThat(server.lastHeader("Authorization")).isEqualTo("Bearer " + KEY);
    }

    @Test
    void saysInOneLineWhyAnAnswerWasNotWritten() throws Exception {
        server.answers(aResponse().withStatus(401).withBody("{\"error\":\"wrong key " + KEY + "\"}"));

        Ran ran = ask("--model", "on", "--json");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("\"mode\":\"extractive\",\"modeReason\":\"model_bad_key\"");
        assertThat(ran.errLines())
                .singleElement()
                .asString()
                .contains("no written answer: model_bad_key")
                .doesNotContain(KEY)
                .doesNotContainIgnoringCase("ouders");
    }

    @Test
    void asksNoModelThatIsNotOn() {
        server.answers(aResponse().withStatus(500));

        Ran ran = Ran.command("ask", "--model-url", server.url().toString(), "--model-name", "m", "--json", PARENTS);

        assertThat(ran.out()).contains("\"mode\":\"extractive\",\"modeReason\":null");
        assertThat(server.requests()).isEmpty();
    }
}
