package nl.wegwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
        return new Settings(
                Knowledge.SHIPPED,
                Optional.empty(),
                writing
                        ? Optional.of(new ModelSetup(model, Path.of("prompts"), recordings, ModelListener.NONE))
                        : Optional.empty(),
                Optional.of(vectors));
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
}
