package nl.wegwijzer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.app.ModelSetup;
import nl.wegwijzer.app.Running;
import nl.wegwijzer.app.Settings;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.model.ApiKey;
import nl.wegwijzer.model.LoggedCalls;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.model.ModelSettings;
import nl.wegwijzer.model.ModelSettings.Limits;
import nl.wegwijzer.model.PromptLibrary;
import nl.wegwijzer.testing.Knowledge;
import nl.wegwijzer.testing.LogLines;
import nl.wegwijzer.testing.MarkedPassages;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers by a model over real HTTP: what it writes well is said as it comes, and no failure of it reaches a reader. */
@Timeout(60)
final class WrittenAnswersTest {
    private static final String PARENTS = "Hoe betrek ik ouders die niet betrokken zijn?";
    private static final String INVOLVE = "How can I involve parents who are not involved?";
    private static final String ADVICE = "Stimuleer ouderlijke betrokkenheid bij school.";
    private static final String ADVISE = "Encourage parental involvement with school.";
    private static final String EXPERIENCE = "Ouders die zelf niet betrokken zijn, zijn heel lastig te betrekken.";
    private static final Duration FIRST = Duration.ofSeconds(4);
    private static final Duration ALL = Duration.ofSeconds(20);

    private static final Application ALONE = Knowledge.open();

    private final ModelServer server = new ModelServer();
    private final List<String> endings = new ArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    private Settings settings(URI url, Limits limits) {
        ModelSettings model = new ModelSettings(url, "test-model", new ApiKey("secret-key"), limits);
        ModelSetup setup = new ModelSetup(
                model, Path.of("prompts"), Optional.empty(), (ending, took, tokens) -> endings.add(ending));
        return Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty(), Optional.of(setup)));
    }

    private Application open(URI url, Limits limits) {
        return Application.open(settings(url, limits), InstantSource.system());
    }

    private Application open() {
        return open(server.url(), new Limits(FIRST, ALL, 2, 2, 0, 400));
    }

    private static String twoGoodSentences(ModelServer.Asked asked) {
        MarkedPassages passages = new MarkedPassages(asked.user());
        return ADVICE + " [" + passages.mark("Stimuleer ouderlijke") + "]\n" + EXPERIENCE + " ["
                + passages.mark("heel lastig") + "]\n";
    }

    @Test
    void saysWhatTheModelWroteWithTheWeightOfEachSentence() {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        try (Application application = open()) {
            Reply reply = Knowledge.ask(application.assistant(), PARENTS);

            assertThat(reply.mode()).isEqualTo("generative");
            assertThat(reply.modeReason()).isNull();
            assertThat(reply.statements())
                    .extracting(Reply.Said::text)
                    .containsExactly(
                            "De Wegwijzer beveelt aan:",
                            ADVICE,
                            "Uit de praktijk, één ervaring van een school:",
                            EXPERIENCE);
            assertThat(Knowledge.cited(reply)).containsExactly("3.1-aanbeveling", "3.1-praktijk");
            assertThat(reply.citations().getLast().quote())
                    .isEqualTo("“Het is heel lastig om ouders die zelf niet betrokken zijn, tóch te betrekken.");
            assertThat(reply.model())
                    .isNotNull()
                    .extracting(Reply.ModelVersion::name)
                    .isEqualTo("test-model");
            assertThat(endings).containsExactly("ok");
        }
    }

    @Test
    void answersInEnglishFromTheTranslations() {
        server.writes(asked -> "Encourage parental involvement with school. ["
                + new MarkedPassages(asked.user()).mark("Encourage parental")
                + "]\nIt is very difficult to involve parents who are not involved themselves. ["
                + new MarkedPassages(asked.user()).mark("very difficult") + "]");
        try (Application application = open()) {
            Reply reply = Knowledge.ask(application.assistant(), INVOLVE);

            assertThat(reply.mode()).isEqualTo("generative");
            assertThat(reply.language()).isEqualTo("en");
            assertThat(reply.citations()).allMatch(cited -> cited.translation() != null);
            assertThat(reply.citations().getFirst().quote()).startsWith("Stimuleer ouderlijke");
        }
    }

    @Test
    void saysTheFirstSentenceBeforeTheModelHasFinished() {
        server.writes(WrittenAnswersTest::twoGoodSentences, 1_200);
        List<Long> times = new ArrayList<>();
        try (Application application = open()) {
            application.assistant().answer(ChatRequest.of(PARENTS), event -> {
                if (event instanceof AnswerEvent.Statement) {
                    times.add(System.nanoTime());
                }
            });
        }

        assertThat(Duration.ofNanos(times.getLast() - times.getFirst())).isGreaterThan(Duration.ofMillis(300));
    }

    @Test
    void fillsUpWhatIsTooLittleAndRepeatsNothing() {
        server.writes(asked -> ADVICE + " [" + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke")
                + "]\nDat leidt tot betere cijfers. [" + new MarkedPassages(asked.user()).mark("Stimuleer ouderlijke")
                + "]");
        try (Application application = open()) {
            Reply reply = Knowledge.ask(application.assistant(), PARENTS);

            assertThat(reply.mode()).isEqualTo("mixed");
            assertThat(reply.modeReason()).isEqualTo("too_little_verified");
            assertThat(reply.statements().get(1).text()).isEqualTo(ADVICE);
            assertThat(reply.answer()).doesNotContain("cijfers");
            assertThat(reply.statements()).hasSizeGreaterThan(3);
            assertThat(Knowledge.cited(reply)).doesNotHaveDuplicates();
        }
    }

    private static ResponseDefinitionBuilder stream(String body) {
        return aResponse().withHeader("Content-Type", "text/event-stream").withBody(body);
    }

    /** What a server or a model does wrong, whatever the language. */
    private static Map<ResponseDefinitionBuilder, String> faults() {
        String begun = ModelServer.piece("Ouders ");
        Map<ResponseDefinitionBuilder, String> faults = new LinkedHashMap<>();
        faults.put(aResponse().withStatus(401), "model_bad_key");
        faults.put(aResponse().withStatus(404), "model_no_such_model");
        faults.put(aResponse().withStatus(429).withHeader("Retry-After", "60"), "model_rate_limited");
        faults.put(aResponse().withStatus(500).withBody("{\"error\":\"x\"}"), "model_server_error");
        faults.put(aResponse().withStatus(302).withHeader("Location", "http://x"), "model_bad_request");
        faults.put(aResponse().withHeader("Content-Type", "text/html").withBody("<html>"), "model_no_json");
        faults.put(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), "model_broken_stream");
        faults.put(aResponse().withFault(Fault.EMPTY_RESPONSE), "model_broken_stream");
        faults.put(stream(begun), "model_broken_stream");
        faults.put(stream(begun + "data: {\"choices\": [{\n\ndata: [DONE]\n\n"), "model_broken_stream");
        faults.put(stream("data: {\"error\":{\"message\":\"no\"}}\n\n"), "model_broken_stream");
        faults.put(
                stream(begun
                        + "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":"
                        + "\"content_filter\"}]}\n\ndata: [DONE]\n\n"),
                "model_filtered");
        faults.put(stream(ModelServer.events("")), "model_empty");
        faults.put(stream(ModelServer.events("Ouders")).withFixedDelay(6_000), "model_too_slow");
        faults.put(
                stream(ModelServer.events("Ouders leren. ".repeat(60))).withChunkedDribbleDelay(100, 12_000),
                "model_too_slow");
        faults.put(stream(ModelServer.events("Ouders leren. ".repeat(2_000))), "model_too_long");
        faults.put(stream("data: " + "x".repeat(9_000_000)), "model_too_long");
        return faults;
    }

    private static Stream<Arguments> failures() {
        Stream<Arguments> anyLanguage = Stream.of(PARENTS, INVOLVE)
                .flatMap(question -> faults().entrySet().stream()
                        .map(fault -> Arguments.of(question, fault.getValue(), fault.getKey())));
        return Stream.concat(
                anyLanguage,
                Stream.of(
                        Arguments.of(PARENTS, "model_declined", stream(ModelServer.events("GEEN ANTWOORD"))),
                        Arguments.of(INVOLVE, "model_declined", stream(ModelServer.events("NO ANSWER"))),
                        Arguments.of(
                                PARENTS,
                                "nothing_verified",
                                stream(ModelServer.events("Sorry, daar kan ik niet mee helpen."))),
                        Arguments.of(
                                INVOLVE,
                                "nothing_verified",
                                stream(ModelServer.events("I'm sorry, but I can't help with that."))),
                        Arguments.of(
                                PARENTS, "nothing_verified", stream(ModelServer.events("Ouders leren thuis. [?]\n[x"))),
                        Arguments.of(
                                INVOLVE,
                                "nothing_verified",
                                stream(ModelServer.events("Parents learn at home. [?]\n[x")))));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void putsTheAnswerTogetherWhateverTheModelDoes(String question, String reason, ResponseDefinitionBuilder response) {
        server.answers(response);
        Duration first = reason.equals("model_too_slow") ? Duration.ofMillis(1_500) : FIRST;
        try (LogLines log = LogLines.of(LoggedCalls.class);
                Application application = open(server.url(), new Limits(first, ALL, 2, 2, 0, 400))) {
            long begun = System.nanoTime();
            Reply reply = Knowledge.ask(application.assistant(), question);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(reply.mode()).isEqualTo("extractive");
            assertThat(reply.modeReason()).isEqualTo(reason);
            assertThat(reply.statements())
                    .isNotEmpty()
                    .isEqualTo(Knowledge.ask(ALONE.assistant(), question).statements());
            assertThat(took).isLessThan(first.plusSeconds(4));
            assertFailedOnce(reason, log);
        }
    }

    /** The cause is told once, for the metric and for the log, without a word of question or answer. */
    private void assertFailedOnce(String reason, LogLines log) {
        assertThat(endings.stream().filter(ModelListener::failed)).containsExactly(reason);
        assertThat(log.all())
                .singleElement()
                .asString()
                .matches("no written answer: " + reason + " after \\d+ ms")
                .doesNotContainIgnoringCase("ouders")
                .doesNotContainIgnoringCase("parents");
    }

    /** What may go wrong once a first good sentence was written: what comes after it, spread over a time. */
    private static Stream<Arguments> laterFailures() {
        String filtered = "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":"
                + "\"content_filter\"}]}\n\ndata: [DONE]\n\n";
        return Stream.of(PARENTS, INVOLVE)
                .flatMap(question -> Stream.of(
                        Arguments.of(question, "model_broken_stream", "", 0),
                        Arguments.of(question, "model_broken_stream", "data: {\"choices\": [{\n\ndata: [DONE]\n\n", 0),
                        Arguments.of(question, "model_broken_stream", "data: {\"error\":{\"message\":\"no\"}}\n\n", 0),
                        Arguments.of(question, "model_filtered", filtered, 0),
                        Arguments.of(question, "model_too_long", ModelServer.pieces("Och. ".repeat(5_000)), 0),
                        Arguments.of(question, "model_too_slow", ModelServer.pieces("Och. ".repeat(1_600)), 16_000)));
    }

    @ParameterizedTest
    @MethodSource("laterFailures")
    void whatWasSaidStaysSaidAndTheRestIsPutTogether(String question, String reason, String after, int millis) {
        String sentence = question.equals(PARENTS) ? ADVICE : ADVISE;
        server.streams(
                asked -> ModelServer.pieces(sentence + " ["
                                + new MarkedPassages(asked.user()).mark(sentence.substring(0, 18)) + "]\n")
                        + after,
                millis);
        List<String> said = new ArrayList<>();
        try (LogLines log = LogLines.of(LoggedCalls.class);
                Application application = open(server.url(), new Limits(FIRST, FIRST, 2, 2, 0, 400))) {
            Reply reply = application.assistant().answer(ChatRequest.of(question), event -> {
                if (event instanceof AnswerEvent.Statement statement) {
                    said.add(statement.statement().text());
                }
            });

            assertThat(reply.mode()).isEqualTo("mixed");
            assertThat(reply.modeReason()).isEqualTo(reason);
            assertThat(said).startsWith(said.getFirst(), sentence).hasSizeGreaterThan(3);
            assertThat(reply.statements()).extracting(Reply.Said::text).isEqualTo(said);
            assertThat(Knowledge.cited(reply)).doesNotHaveDuplicates();
            assertFailedOnce(reason, log);
        }
    }

    private static Stream<ResponseDefinitionBuilder> stumbles() {
        return Stream.of(
                aResponse().withStatus(500),
                aResponse().withStatus(429).withHeader("Retry-After", "0"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                stream("data: {\"choices\": [{\n\n"));
    }

    @ParameterizedTest
    @MethodSource("stumbles")
    void aServerThatStumblesIsAskedOnceMore(ResponseDefinitionBuilder response) {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        server.stumbles(response);
        try (Application application = open()) {
            assertThat(Knowledge.ask(application.assistant(), PARENTS).mode()).isEqualTo("generative");
            assertThat(server.requests()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(endings).containsExactly("ok");
        }
    }

    private static Stream<ResponseDefinitionBuilder> lasting() {
        return Stream.of(
                aResponse().withStatus(401), aResponse().withStatus(404), stream(ModelServer.piece("Ouders ")));
    }

    /** A wrong key doesn't mend itself, and what was read in part can't be taken back. */
    @ParameterizedTest
    @MethodSource("lasting")
    void whereItDoesNotHelpOrIsNotSafeTheServerIsAskedOnce(ResponseDefinitionBuilder response) {
        server.answers(response);
        try (Application application = open()) {
            Knowledge.ask(application.assistant(), PARENTS);

            assertThat(server.requests()).hasSize(1);
        }
    }

    private static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(PARENTS, "Encourage parental involvement with school."), Arguments.of(INVOLVE, ADVICE));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysNothingInALanguageThatWasNotAskedFor(String question, String otherLanguage) {
        server.writes(asked -> new MarkedPassages(asked.user())
                .all().stream().map(mark -> otherLanguage + " [" + mark + "]\n").collect(Collectors.joining()));
        try (LogLines log = LogLines.of(LoggedCalls.class);
                Application application = open()) {
            Reply reply = Knowledge.ask(application.assistant(), question);

            assertThat(reply.mode()).isEqualTo("extractive");
            assertThat(reply.answer()).doesNotContain(otherLanguage);
            assertFailedOnce("nothing_verified", log);
        }
    }

    @Test
    void aStreamThatNeverEndsEndsInTimeWithWhatItSaidWell() {
        server.writes(asked -> twoGoodSentences(asked) + "Ouders leren. ".repeat(600), 20_000);
        Duration first = Duration.ofSeconds(3);
        Duration all = Duration.ofSeconds(5);
        try (Application application = open(server.url(), new Limits(first, all, 2, 2, 0, 400))) {
            long begun = System.nanoTime();
            Reply reply = Knowledge.ask(application.assistant(), PARENTS);

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .as("the limit to the first sentence is met, the one to the last ends it")
                    .isBetween(all, all.plusSeconds(5));
            assertThat(reply.mode()).isEqualTo("generative");
            assertThat(reply.statements()).extracting(Reply.Said::text).contains(ADVICE, EXPERIENCE);
            assertThat(endings).containsExactly("model_too_slow");
        }
    }

    @Test
    void answersWithoutAServer() {
        try (Application application =
                open(URI.create("http://127.0.0.1:1/v1"), new Limits(FIRST, ALL, 1, 0, 0, 400))) {
            Reply reply = Knowledge.ask(application.assistant(), PARENTS);

            assertThat(reply.outcome()).isEqualTo("answered");
            assertThat(reply.modeReason()).isEqualTo("model_unreachable");
        }
    }

    @Test
    void sendsMaskedQuestionsOnlyAndTheKeyInItsHeader() {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        try (Application application = open()) {
            Knowledge.ask(
                    application.assistant(),
                    "Hoe betrek ik de ouders van Fatima? Haar moeder is te bereiken op 06-12345678 of fatima@example.org.");
        }

        assertThat(server.requests()).isNotEmpty();
        assertThat(String.join("", server.requests()))
                .doesNotContain("Fatima")
                .doesNotContain("12345678")
                .doesNotContain("example.org")
                .doesNotContain("secret-key");
        assertThat(server.lastHeader("Authorization")).isEqualTo("Bearer secret-key");
    }

    @Test
    void asksNoModelInACrisisNorForWhatItKnowsByRule() {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        try (Application application = open()) {
            assertThat(Knowledge.ask(application.assistant(), "ik wil er niet meer zijn")
                            .outcome())
                    .isEqualTo("crisis");
            assertThat(Knowledge.ask(application.assistant(), "hallo").mode()).isEqualTo("fixed");
            Reply byNumber = Knowledge.ask(application.assistant(), "Wat staat er in aanbeveling 3.2?");
            assertThat(byNumber.mode()).isEqualTo("extractive");
            assertThat(byNumber.modeReason()).isEqualTo("by_number");
        }

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNewGuideAlsoLeavesAFailingModelAlone() {
        server.answers(aResponse().withStatus(401));
        Settings settings = settings(server.url(), new Limits(FIRST, ALL, 2, 2, 0, 400));
        Running running = Running.alone(settings, InstantSource.system());
        try (Application before = Application.open(settings, running);
                Application after = Application.open(settings, running)) {
            assertThat(Knowledge.ask(before.assistant(), PARENTS).modeReason()).isEqualTo("model_bad_key");
            assertThat(Knowledge.ask(after.assistant(), PARENTS).modeReason()).isEqualTo("model_resting");
        }
    }

    @Test
    void drawsOtherMarksForEveryQuestion() {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        try (Application application = open()) {
            Knowledge.ask(application.assistant(), PARENTS);
            Knowledge.ask(application.assistant(), PARENTS);
        }

        List<MarkedPassages> asked = server.asked().stream()
                .map(ModelServer.Asked::user)
                .map(MarkedPassages::new)
                .toList();
        assertThat(asked).hasSize(2);
        assertThat(asked.getFirst().texts()).isEqualTo(asked.getLast().texts());
        assertThat(asked.getFirst().all())
                .allMatch(mark -> mark.matches("[a-z0-9]{7}"))
                .doesNotContainAnyElementsOf(asked.getLast().all());
    }

    @Test
    void fencesOffTheQuestionAsOneLineAndNamesNoPassageByItsId() {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        try (Application application = open()) {
            Knowledge.ask(application.assistant(), PARENTS.replace(" die ", "\n\ndie\u200B "));
        }

        ModelServer.Asked asked = server.asked().getFirst();
        List<String> lines = asked.user().lines().toList();
        int question = lines.indexOf(PARENTS);
        assertThat(question).isPositive();
        String fence = lines.get(question - 1);
        assertThat(fence).matches("[a-z0-9]{7}").isEqualTo(lines.get(question + 1));
        assertThat(asked.system()).contains(fence);
        assertThat(asked.user()).doesNotContain("3.1-").doesNotContain("aanbeveling 3");
    }

    @Test
    void sendsNothingButThePromptAndHowToWrite() throws JsonProcessingException {
        server.writes(WrittenAnswersTest::twoGoodSentences);
        try (Application application = open()) {
            Knowledge.ask(application.assistant(), PARENTS);
        }

        JsonNode sent = new ObjectMapper().readTree(server.requests().getFirst());
        assertThat(sent.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "model", "messages", "temperature", "max_tokens", "stream", "stream_options");
        assertThat(sent.path("messages").findValuesAsText("role")).containsExactly("system", "user");
        assertThat(new MarkedPassages(server.asked().getFirst().user()).all()).hasSizeBetween(1, 12);
    }

    @Test
    void doesNotStartWithAPromptThatCannotBeFilledIn(@TempDir Path folder) throws IOException {
        for (String name : List.of("answer", "restate", "judge", "check")) {
            for (String language : List.of(".nl.md", ".en.md")) {
                Files.copy(Path.of("prompts", name + language), folder.resolve(name + language));
            }
        }
        Path prompt = folder.resolve("restate.en.md");
        Files.writeString(prompt, Files.readString(prompt).replace("{{conversation}}", "{{talk}}"));
        ModelSetup setup = settings(server.url(), Limits.USUAL).model().orElseThrow();
        ModelSetup broken = new ModelSetup(setup.settings(), folder, Optional.empty(), ModelListener.NONE);
        Settings settings = Knowledge.prepared(new Settings(Knowledge.SHIPPED, Optional.empty(), Optional.of(broken)));

        assertThatThrownBy(() -> Application.open(settings, InstantSource.system()))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("restate.en.md")
                .hasMessageContaining("{{conversation}} is missing");
    }

    @Test
    void everyReplyNamesTheHashOfThePrompts() {
        server.answers(aResponse().withStatus(500));
        String hash = PromptLibrary.from(KnowledgeFolder.at(Path.of("prompts")))
                .fingerprint()
                .value();
        try (Application application = open()) {
            for (String question : List.of(PARENTS, "hallo", "ik wil er niet meer zijn")) {
                assertThat(Knowledge.ask(application.assistant(), question).model())
                        .isEqualTo(new Reply.ModelVersion("test-model", hash));
            }
        }
    }
}
