package nl.wegwijzer.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wegwijzer.testing.ModelServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A model as judge, over real HTTP, of real replies, with a sheet that a person filled in. */
@Timeout(120)
final class JudgeCommandTest {
    private static final String YES = "{\"verdict\": \"yes\", \"reason\": \"so\"}";
    private static final String NO = "{\"verdict\": \"no\", \"reason\": \"not so\"}";

    private final ModelServer server = new ModelServer();

    @TempDir
    private static Path stored = Path.of("");

    private static Path run = Path.of("");
    private static Path set = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void store() throws IOException {
        set = Files.writeString(stored.resolve("small-dev.yaml"), """
                - {id: a, question: "Hoe betrek ik ouders die niet betrokken zijn?"}
                - {id: b, question: "Wat is de tip?"}
                - {id: c, question: "Hoe ga ik te hoge verwachtingen van ouders tegen?"}
                - {id: d, question: "Wat staat er in aanbeveling 3.4?"}
                """);
        run = stored.resolve("run.jsonl");
        assertThat(Ran.command("evaluate", "run", set.toString(), "--out", run.toString())
                        .code())
                .isZero();
    }

    @BeforeEach
    void start() {
        server.writes(asked -> asked.user().contains("tip") ? NO : YES);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Ran judge(String... more) {
        return judgeBy("m", more);
    }

    private Ran judgeBy(String model, String... more) {
        String[] options = {
            "evaluate",
            "judge",
            run.toString(),
            "--set",
            set.toString(),
            "--model-url",
            server.url().toString(),
            "--model-name",
            model
        };
        return Ran.command(
                Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new));
    }

    /** A sheet of this run, in which a person says these of a, b, c and d. */
    private Path sheet(String... judgements) throws IOException {
        assertThat(Ran.command(
                                "evaluate",
                                "annotate",
                                run.toString(),
                                "--set",
                                set.toString(),
                                "--out",
                                folder.toString())
                        .code())
                .isZero();
        Path sheet = folder.resolve("annotation-a.csv");
        String text = Files.readString(sheet);
        for (String judgement : judgements) {
            text = text.replaceFirst(";;;(\\R)", ";" + judgement + ";; $1");
        }
        return Files.writeString(sheet, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void tellsHowFarAPersonAgreesAndCorrectsTheShare() throws IOException {
        Ran ran = judge("--labels", sheet("ja", "nee", "deels", "ja").toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("the judge passes 3 of 4 answers (0.750); 0 unmeasured")
                .contains("person and judge: same 3 of 4 (0.750 [0.301–0.954])")
                .contains("kappa        0.500 [-0.399–0.909]")
                .contains("sensitivity  1.000 [0.342–1.000]", "specificity  0.500 [0.095–0.905]")
                .contains("0.500 (Rogan-Gladen), 0.500 (prediction-powered)")
                .contains("don't decide anything by this judge:")
                .contains("kappa may be as low as -0.399; it must be 0.6 at least", "with --repeat 3");
    }

    @Test
    void keepsVerdictsByWhatWentIntoThemAndAsksNothingTwice() {
        judge("--verdicts", path("verdicts.jsonl"));
        assertThat(server.requests()).hasSize(4);
        server.forget();

        Ran again = judge("--verdicts", path("verdicts.jsonl"));

        assertThat(again.out()).contains("the judge passes 3 of 4 answers");
        assertThat(server.requests()).isEmpty();
        judgeBy("other", "--verdicts", path("verdicts.jsonl"));
        assertThat(server.requests()).as("another judge").hasSize(4);
    }

    @Test
    void tellsHowOftenItChangesItsMind() {
        AtomicInteger asked = new AtomicInteger();
        server.writes(question -> question.user().contains("tip") && asked.incrementAndGet() == 2 ? YES : NO);

        Ran ran = judge("--repeat", "3", "--verdicts", path("verdicts.jsonl"));

        assertThat(ran.out())
                .contains("asked again, it changed its verdict on 1 of 4 answers (0.250")
                .contains("it changes its verdict on 25.0 %; that may be 5 % at most");
        server.answers(aResponse().withStatus(500));
        assertThat(judge("--repeat", "3", "--verdicts", path("verdicts.jsonl")).out())
                .contains("on 1 of 4 answers");
    }

    @Test
    void isRepeatedFromARecordingWithoutAServer() {
        judge("--model-record", path("calls"));
        server.answers(aResponse().withStatus(500));
        server.forget();

        assertThat(judge("--model-replay", path("calls")).out()).contains("the judge passes 3 of 4 answers");
        assertThat(server.requests()).isEmpty();
        Ran repeated = judge("--model-replay", path("calls"), "--repeat", "2");
        assertThat(repeated.code()).isEqualTo(2);
        assertThat(repeated.err()).contains("a recording says the same every time");
    }

    @Test
    void withoutVerdictsItsFiguresMeanNothing() {
        server.answers(aResponse().withStatus(401));

        Ran ran = judge();

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).contains("unmeasured, 1 times: model_bad_key", "unmeasured, 3 times: model_resting");
        assertThat(ran.err()).contains("of 4 of 4 answers there is no verdict");
    }

    @Test
    void whatItWritesOutsideTheFormIsNoVerdict() {
        server.writes(asked -> asked.user().contains("tip") ? "Ja, prima antwoord!" : YES);

        Ran ran = judge();

        assertThat(ran.code()).as("one of four is too many").isEqualTo(3);
        assertThat(ran.out()).contains("the judge passes 3 of 3 answers", "1 times: the judge wrote no JSON");
    }

    private void assertRefused(Path sheet, String... words) {
        server.forget();
        Ran ran = judge("--labels", sheet.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(words).doesNotContain("Exception");
        assertThat(server.requests()).as("a wrong sheet costs nothing").isEmpty();
    }

    @Test
    void saysWhereASheetIsWrong() throws IOException {
        assertRefused(folder.resolve("nowhere.csv"), "nowhere.csv", "there is no file here that the program can read");
        assertRefused(sheet("misschien"), "annotation-a.csv:2", "yes, partly or no (ja, deels, nee) was expected");
        assertRefused(sheet(), "nobody has filled in the column \"answer_right\"");
        Path other = sheet("ja");
        Files.writeString(other, Files.readString(other).replaceFirst("(?m)^\"a\";[^;]*;", "\"a\";another;"));
        assertRefused(other, "annotation-a.csv:2", "this judges another reply to \"a\"");
        Path unknown = sheet("ja");
        Files.writeString(unknown, Files.readString(unknown).replaceFirst("(?m)^\"a\";", "x;"));
        assertRefused(unknown, "annotation-a.csv:2", "the run has no reply to \"x\"");
        assertRefused(Files.writeString(folder.resolve("odd.csv"), "case;reply\na;b\n"), "a column \"answer_right\"");
    }

    @Test
    void saysWhereKeptVerdictsAreWrong() throws IOException {
        Files.writeString(folder.resolve("verdicts.jsonl"), "{\"hash\":\"x\",\"value\":7}\n");

        Ran ran = judge("--verdicts", path("verdicts.jsonl"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("verdicts.jsonl:1", "\"value\" must be a number from 0 to 1");
    }
}
