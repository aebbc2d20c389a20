package nl.wegwijzer.search;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.Embedder;
import nl.wegwijzer.model.OpenAiEmbedder;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FusedRetrieverTest {
    private static final Inquiry PARENTS = Knowledge.inquiry("Hoe betrek ik ouders die niet betrokken zijn?");

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private Application application;
    private Guide guide;

    @BeforeAll
    void open() {
        server.start();
        application = Knowledge.open();
        guide = application.assistant().guide();
    }

    @AfterAll
    void close() {
        application.close();
        server.stop();
    }

    /** Finds that every question is about one passage and nothing else. */
    private record Single(Guide guide, String passage, AtomicInteger calls) implements Embedder {
        @Override
        public String name() {
            return "single";
        }

        @Override
        public Embedded embed(List<String> texts) {
            calls.incrementAndGet();
            String wanted = Knowledge.passage(guide, passage).text();
            List<float[]> vectors = texts.stream()
                    .map(text -> text.endsWith(wanted) || text.endsWith("?") ? new float[] {1, 0} : new float[] {0, 1})
                    .toList();
            return new Embedded(vectors, 0);
        }
    }

    private Retriever fused(Embedder embedder, Optional<Path> folder) {
        return new FusedRetriever(application.retriever(), guide, embedder, folder);
    }

    @Test
    void whatMeansTheSameComesForward() {
        List<UnitEvidence> byWords = application.retriever().retrieve(PARENTS).units();
        UnitEvidence third = byWords.get(2);
        String passage = third.unit().passages().getFirst().id().value();

        List<UnitEvidence> joined = fused(new Single(guide, passage, new AtomicInteger()), Optional.empty())
                .retrieve(PARENTS)
                .units();

        assertThat(joined.indexOf(third)).isLessThan(2);
        assertThat(joined).containsExactlyInAnyOrderElementsOf(byWords);
    }

    @Test
    void passagesAreEmbeddedOnceAndKeptBesideTheIndex(@TempDir Path folder) {
        AtomicInteger calls = new AtomicInteger();
        fused(new Single(guide, "3-tip", calls), Optional.of(folder)).retrieve(PARENTS);
        int first = calls.get();
        Retriever again = fused(new Single(guide, "3-tip", calls), Optional.of(folder));
        again.retrieve(PARENTS);
        again.retrieve(PARENTS);

        assertThat(first).isGreaterThan(1);
        assertThat(calls.get()).as("only the two questions are new").isEqualTo(first + 2);
    }

    private Embedder overHttp(Duration limit) {
        return new OpenAiEmbedder(URI.create(server.baseUrl() + "/v1"), "vectors", ApiKey.NONE, limit);
    }

    @Test
    void asksOpenAisWire() {
        server.resetMappings();
        server.stubFor(post("/v1/embeddings")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"data\":[{\"index\":0,\"embedding\":[0.5,1.0]}],\"model\":\"vectors\","
                                + "\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}")));

        Embedder.Embedded embedded = overHttp(Duration.ofSeconds(30)).embed(List.of("tekst"));

        assertThat(embedded.vectors()).singleElement().isEqualTo(new float[] {0.5f, 1});
        assertThat(embedded.tokens()).isEqualTo(1);
    }

    private static Stream<ResponseDefinitionBuilder> failures() {
        return Stream.of(
                aResponse().withStatus(401),
                aResponse().withStatus(500),
                aResponse().withBody("no json"),
                aResponse().withBody("{\"data\":[]}"),
                aResponse().withFixedDelay(4_000));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void withoutVectorsTheRankingByWordsStays(ResponseDefinitionBuilder response) {
        server.resetMappings();
        server.stubFor(post("/v1/embeddings").willReturn(response));

        assertThat(fused(overHttp(Duration.ofSeconds(2)), Optional.empty()).retrieve(PARENTS))
                .isEqualTo(application.retriever().retrieve(PARENTS));
    }
}
