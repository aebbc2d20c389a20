package nl.wegwijzer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Recorded;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.app.VectorSetup;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.LogLines;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Search by meaning in the whole assistant, with vectors over real HTTP. */
@Timeout(60)
final class MeaningTest {
    private static final String PARENTS = "Hoe betrek ik ouders die niet betrokken zijn?";
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/v1");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static Settings settings(URI url, long tokensPerDay, Optional<Recorded> recordings, boolean writing) {
        ModelSettings model = new ModelSettings(
                url,
                "writer",
                new ApiKey("secret-key"),
                new ModelSettings.Limits(PATIENCE, PATIENCE, 1, 0, tokensPerDay, 400));
        VectorSetup vectors = new VectorSetup(
                url, "vectors", new ApiKey("other-key"), PATIENCE, tokensPerDay, recordings, ModelListener.NONE);
        return Knowledge.prepared(new Settings(
                Knowledge.SHIPPED,
                Optional.empty(),
                writing
                        ? Optional.of(new ModelSetup(model, Path.of("prompts"), recordings, ModelListener.NONE))
                        : Optional.empty(),
                Optional.of(vectors)));
    }

    /** Vectors alone, for a guide, with its index in a folder. */
    private static Settings searching(Path knowledge, Optional<Path> index, VectorSetup vectors) {
        return Knowledge.prepared(new Settings(knowledge, index, Optional.empty(), Optional.of(vectors)));
    }

    private static VectorSetup vectors(URI url, String name, Duration limit, ModelListener listener) {
        return new VectorSetup(url, name, ApiKey.NONE, limit, 0, Optional.empty(), listener);
    }

    private static Application open(Settings settings) {
        return Application.open(settings, InstantSource.system());
    }

    private static String oneSentence(ModelServer.Asked asked) {
        return "Stimuleer ouderlijke betrokkenheid bij school. ["
                + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke") + "]\n";
    }

    /** A vector of its own for each text, the same every time. */
    private static float[] vector(String text) {
        return new float[] {text.length() % 7, text.hashCode() % 1_000 / 3f, 1};
    }

    private static List<String> ranked(Application application) {
        return application.retriever().retrieve(Knowledge.inquiry(PARENTS)).units().stream()
                .map(unit -> unit.unit().id())
                .toList();
    }

    @Test
    void anEvaluationWithVectorsIsRepeatedWithoutAServer(@TempDir Path folder) throws IOException {
        List<String> live;
        Reply written;
        try (ModelServer server = new ModelServer()) {
            server.writes(MeaningTest::oneSentence);
            server.embeds(MeaningTest::vector);
            try (Application application =
                    open(settings(server.url(), 0, Optional.of(new Recorded(folder, false)), true))) {
                live = ranked(application);
                written = Knowledge.ask(application.assistant(), PARENTS);
            }
        }

        try (Application application = open(settings(NOBODY, 0, Optional.of(new Recorded(folder, true)), true));
                Application words = Knowledge.open()) {
            assertThat(ranked(application)).isEqualTo(live).isNotEqualTo(ranked(words));
            assertThat(written.mode()).isEqualTo("generative");
            assertThat(Knowledge.ask(application.assistant(), PARENTS).answer()).isEqualTo(written.answer());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSizeGreaterThan(2)
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("secret-key")
                            .doesNotContain("other-key"));
        }
    }

    @Test
    void searchAndWritingUseTheSameTokensOfTheDay() {
        try (ModelServer server = new ModelServer()) {
            server.writes(MeaningTest::oneSentence);
            server.embeds(MeaningTest::vector);
            int letters = Knowledge.guide().passages().stream()
                    .mapToInt(passage ->
                            passage.heading().length() + 1 + passage.text().length())
                    .sum();
            try (Application application = open(settings(server.url(), letters + 100, Optional.empty(), true))) {
                Reply reply = Knowledge.ask(application.assistant(), PARENTS);

                assertThat(reply.outcome()).isEqualTo("answered");
                assertThat(reply.modeReason()).as("search has used them up").isEqualTo("model_budget_spent");
            }
        }
    }

    @Test
    void withoutTokensSearchIsByWords() {
        try (ModelServer server = new ModelServer()) {
            server.embeds(MeaningTest::vector);
            try (Application application = open(settings(server.url(), 50, Optional.empty(), false));
                    Application words = Knowledge.open()) {
                assertThat(ranked(application)).isEqualTo(ranked(words));
                assertThat(server.requests()).isEmpty();
            }
        }
    }

    private static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("vectors_model_bad_key", aResponse().withStatus(401)),
                Arguments.of("vectors_model_no_such_model", aResponse().withStatus(404)),
                Arguments.of("vectors_model_rate_limited", aResponse().withStatus(429)),
                Arguments.of("vectors_model_server_error", aResponse().withStatus(500)),
                Arguments.of("vectors_model_broken_stream", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("vectors_model_broken_stream", aResponse().withBody("no json")),
                Arguments.of("vectors_model_no_json", aResponse().withBody("{\"data\":[]}")),
                Arguments.of("vectors_model_too_slow", aResponse().withFixedDelay(6_000)));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void withoutVectorsSearchIsByWordsAndTheCauseIsToldOnce(String cause, ResponseDefinitionBuilder response) {
        List<String> endings = new ArrayList<>();
        ModelListener listener = (ending, took, tokens) -> endings.add(ending);
        try (ModelServer server = new ModelServer();
                LogLines log = LogLines.of(LoggedCalls.class)) {
            server.embedsBadly(response);
            VectorSetup failing = vectors(server.url(), "vectors", Duration.ofSeconds(2), listener);
            try (Application application = open(searching(Knowledge.SHIPPED, Optional.empty(), failing));
                    Application words = Knowledge.open()) {
                long begun = System.nanoTime();
                assertThat(ranked(application)).isEqualTo(ranked(words));
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
            }

            assertThat(endings).containsExactly(cause);
            assertThat(log.all())
                    .singleElement()
                    .asString()
                    .matches("no search by meaning: " + cause + " after \\d+ ms");
        }
    }

    @Test
    void questionsAreMaskedBeforeTheyBecomeVectors() {
        try (ModelServer server = new ModelServer()) {
            server.embeds(MeaningTest::vector);
            VectorSetup vectors = vectors(server.url(), "vectors", PATIENCE, ModelListener.NONE);
            try (Application application = open(searching(Knowledge.SHIPPED, Optional.empty(), vectors))) {
                Knowledge.ask(
                        application.assistant(),
                        "Hoe betrek ik de ouders van Fatima? Haar moeder is te bereiken op 06-12345678.");
            }

            assertThat(server.requests()).anyMatch(request -> request.contains("betrek ik de ouders"));
            assertThat(String.join("", server.requests())).doesNotContain("Fatima", "12345678");
        }
    }

    /** How many calls one question takes. */
    private static int calls(ModelServer server, Path knowledge, Path index, String model) {
        server.forget();
        VectorSetup vectors = vectors(server.url(), model, PATIENCE, ModelListener.NONE);
        try (Application application = open(searching(knowledge, Optional.of(index), vectors))) {
            ranked(application);
        }
        return server.requests().size();
    }

    @Test
    void passagesBecomeVectorsOnceForAGuideAndAModel(@TempDir Path folder) throws IOException {
        Path index = folder.resolve("index");
        Path knowledge = Knowledge.copiedTo(folder.resolve("knowledge"));
        Path domain = knowledge.resolve("guide/3-thuissituatie.md");
        try (ModelServer server = new ModelServer()) {
            server.embeds(MeaningTest::vector);
            int first = calls(server, knowledge, index, "one");

            assertThat(first).isGreaterThan(1);
            assertThat(calls(server, knowledge, index, "one"))
                    .as("only the question is new")
                    .isEqualTo(1);
            assertThat(calls(server, knowledge, index, "other")).isEqualTo(first);
            Files.writeString(domain, Files.readString(domain).replace("praktische handvaten", "handvaten"));
            assertThat(calls(server, knowledge, index, "one"))
                    .as("another guide")
                    .isEqualTo(first);
        }
    }
}
