package nl.wegwijzer.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.testing.LogLines;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ModelCheckCommandTest {
    private final ModelServer server = new ModelServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private static Ran check(String url, String... more) {
        String[] options = {"model", "check", "--model-url", url, "--model-name", "m"};
        return Ran.command(Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void saysThatAModelAnswersAndHowFast(@TempDir Path folder) throws IOException {
        server.writes(asked -> "klaar");
        Path key = Files.writeString(folder.resolve("key"), "a-secret\n");

        Ran ran = check(server.url().toString(), "--model-key-file", key.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("m at " + server.url() + " answers: first words after");
        assertThat(ran.out() + ran.err()).doesNotContain("a-secret");
        assertThat(server.lastHeader("Authorization")).isEqualTo("Bearer a-secret");
    }

    /** As servers do, with the question and the key in what they say. */
    private static ResponseDefinitionBuilder turnedDown(String codes) {
        return aResponse().withStatus(400).withBody("{\"error\":{\"message\":\"SECRET klaar\"," + codes + "}}");
    }

    private static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("refuses the key (401)", aResponse().withStatus(401)),
                Arguments.of("no such model", aResponse().withStatus(404)),
                Arguments.of("no such model", turnedDown("\"type\":\"invalid_model\",\"code\":\"1500\"")),
                Arguments.of("no such model", turnedDown("\"code\": \"model_not_found\"")),
                Arguments.of("the server's own filter stopped", turnedDown("\"code\":\"content_filter\"")),
                Arguments.of("take temperature and max_tokens", turnedDown("\"code\":\"unsupported_parameter\"")),
                Arguments.of("another address (301)", aResponse().withStatus(301)),
                Arguments.of("fewer calls (429)", aResponse().withStatus(429)),
                Arguments.of("the server failed (500)", aResponse().withStatus(500)),
                Arguments.of("didn't write in time", aResponse().withStatus(200).withFixedDelay(3_000)),
                Arguments.of(
                        "an event stream was expected",
                        aResponse().withHeader("Content-Type", "text/html").withBody("<html>hello")),
                Arguments.of(
                        "it isn't the JSON that was expected",
                        aResponse()
                                .withHeader("Content-Type", "text/event-stream")
                                .withBody("data: hello there\n\ndata: [DONE]\n\n")),
                Arguments.of(
                        "it wrote nothing",
                        aResponse()
                                .withHeader("Content-Type", "text/event-stream")
                                .withBody(ModelServer.events(""))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysInPlainWordsWhatIsWrong(String words, ResponseDefinitionBuilder response) {
        server.answers(response);

        Ran ran = check(server.url().toString(), "--model-first", "2");

        assertThat(ran.code()).isEqualTo(ExitCode.IMPOSSIBLE);
        assertThat(ran.err()).contains(words).doesNotContain("Exception").doesNotContain("SECRET");
        assertThat(ran.errLines()).hasSize(2);
    }

    @Test
    void saysThatThereIsNoSuchHostAndThatNothingListens() {
        assertThat(check("http://no-such-host.invalid/v1").err())
                .contains("there is no host called no-such-host.invalid");
        assertThat(check("http://127.0.0.1:1/v1").err()).contains("nothing listens at http://127.0.0.1:1");
    }

    @Test
    void saysThatAServerDoesNotSpeakHttps() {
        String https = server.url().toString().replace("http:", "https:");

        assertThat(check(https).err()).contains("no secure connection can be made with https://", "http://, not");
    }

    @Test
    void saysWhatIsWrongWithItsOptions(@TempDir Path folder) {
        String url = server.url().toString();

        assertThat(check("http//with a space").err())
                .contains("the address of a server is like")
                .doesNotContain("index");
        assertThat(check("localhost:11434/v1").err()).contains("is like http://localhost:11434/v1");
        assertThat(check(url, "--model-prompts", "nowhere").err())
                .contains("--model-prompts: nowhere isn't a folder")
                .doesNotContain("--knowledge");
        assertThat(check(url, "--model-key-file", folder.resolve("none").toString())
                        .err())
                .contains("isn't there");
    }

    @Test
    void saysWhatIsWrongWithTheOptionsOfAServerForVectors() {
        for (String url : new String[] {"localhost:11434/v1", "http//with a space", "http://key@host/v1"}) {
            Ran ran = Ran.command("ask", "--embedding-url", url, "--embedding-name", "e", "Wat is de tip?");

            assertThat(ran.code()).as(url).isEqualTo(ExitCode.USAGE);
            assertThat(ran.err()).contains("http://localhost:11434/v1").doesNotContain("mistake in the program");
        }
    }

    /** What is logged when a question is asked with a server for vectors that takes two seconds. */
    private List<String> askedWithVectorsIn(String seconds) {
        server.embedsBadly(aResponse().withStatus(500).withFixedDelay(2_000));
        try (LogLines log = LogLines.of(LoggedCalls.class)) {
            String url = server.url().toString();
            String[] options = {"--embedding-url", url, "--embedding-name", "e", "--embedding-time", seconds};
            assertThat(Ran.command(Stream.concat(Stream.of("ask", "Wat zijn signalen?"), Stream.of(options))
                                    .toArray(String[]::new))
                            .err())
                    .doesNotContain("mistake");
            return log.all();
        }
    }

    @Test
    void aServerForVectorsHasTheTimeThatItIsGiven() {
        assertThat(askedWithVectorsIn("0.5")).isNotEmpty().allMatch(line -> line.contains("vectors_model_too_slow"));
        assertThat(askedWithVectorsIn("20")).isNotEmpty().allMatch(line -> line.contains("vectors_model_server_error"));
        assertThat(askedWithVectorsIn("0")).isEmpty();
    }

    @Test
    void isCalledWronglyWithoutAnAddress() {
        assertThat(Ran.command("model", "check", "--model-name", "m").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.command("ask", "--model", "maybe", "hallo").err()).contains("--model is on or off");
        assertThat(check("http://key@host/v1").err()).contains("without key");
    }
}
