package nl.wegwijzer.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.run.RunLines;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.testset.TestSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

final class ExchangeCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSetGoesOutToPromptfooAndComesBack() throws IOException {
        Path set = write("set-dev.yaml", "- {id: a, question: Hoe, expect: {citations: {required: ['3.1']}}}");
        Path config = folder.resolve("config.yaml");
        assertThat(run("export", set.toString(), "--out", config.toString(), "--url", "http://localhost:1"))
                .isZero();
        assertThat(Files.readString(config)).contains("http://localhost:1/api/chat");
        Path back = folder.resolve("set-dev.jsonl");
        assertThat(run("import", config.toString(), "--out", back.toString())).isZero();
        assertThat(TestSetReader.read(back).hash())
                .isEqualTo(TestSetReader.read(set).hash());
        assertThat(out.toString()).contains("1 cases written, 0 left out", "1 read, 1 cases, 0 ignored");
    }

    @Test
    void everyOtherFormGoesOutAndInToo() throws IOException {
        Path set = write("set-dev.yaml", "- {id: a, question: Hoe, expect: {relevance: {'3.1': 2}}}");
        Path run = write("run.jsonl", runOf(TestSetReader.read(set)));
        Path file = folder.resolve("file");
        Path back = folder.resolve("set-dev.jsonl");
        assertThat(run("export", set.toString(), "--form", "spreadsheet", "--out", file.toString()))
                .isZero();
        assertThat(run("import", file.toString(), "--form", "spreadsheet", "--out", back.toString()))
                .isZero();
        assertThat(TestSetReader.read(back).hash())
                .isEqualTo(TestSetReader.read(set).hash());
        assertThat(run("export", set.toString(), "--form", "qrels", "--out", file.toString()))
                .isZero();
        Path bare = write("bare.yaml", "- {id: a, question: Hoe}");
        assertThat(run(
                        "import",
                        file.toString(),
                        "--form",
                        "qrels",
                        "--into",
                        bare.toString(),
                        "--out",
                        back.toString()))
                .isZero();
        assertThat(TestSetReader.read(back).hash())
                .isEqualTo(TestSetReader.read(set).hash());
        assertThat(run("export", set.toString(), "--form", "trec", "--run", run.toString(), "--out", file.toString()))
                .isZero();
        assertThat(file).hasContent("a Q0 3.1 1 1 wegwijzer");
    }

    @Test
    void feedbackWithAQuestionBecomesADraft() throws IOException {
        Path feedback = write("feedback.jsonl", """
                {"messageId":"aaaaaaaa-1","rating":"down","question":"Hoe dan?","language":"nl","outcome":"answered","citations":["3.1-praktijk"]}
                {"messageId":"bbbbbbbb-2","rating":"up","language":"nl","outcome":"answered","citations":[]}
                {"messageId":"aaaaaaaa-1","rating":"up","comment":"toch wel","question":"Hoe dan?","language":"nl","outcome":"answered","citations":["3.1-praktijk"]}
                {"messageId":"cccccccc-3","rating":"down","question":"En nu?","language":"nl","outcome":"out_of_scope","citations":[]}
                {"messageId":"dddddddd-4","rat""");
        Path drafts = folder.resolve("drafts.yaml");
        assertThat(run("import", "--feedback", feedback.toString(), "--out", drafts.toString()))
                .isZero();

        assertThat(out.toString()).contains("4 read, 2 cases, 1 ignored", "toch wel");
        var cases = TestSetReader.read(drafts).cases();
        assertThat(cases).extracting(one -> one.id()).containsExactly("feedback-aaaaaaaa", "feedback-cccccccc");
        assertThat(Files.readString(drafts)).contains("outcome: answered", "any:", "3.1-praktijk", "not-useful");
        assertThat(run("import", "--out", drafts.toString())).isEqualTo(2);
        assertThat(run("import", "x.yaml", "--feedback", feedback.toString())).isEqualTo(2);
    }

    @Test
    void twoRatersGetSheetsAndTheirAgreementIsTold() throws IOException {
        Path set = write("set-dev.yaml", "- {id: a, question: Hoe}");
        Path run = write("run.jsonl", runOf(TestSetReader.read(set)));
        assertThat(run(
                        "annotate",
                        run.toString(),
                        "--set",
                        set.toString(),
                        "--out",
                        folder.toString(),
                        "--raters",
                        "anna,bert"))
                .isZero();
        Path anna = folder.resolve("annotation-anna.csv");
        Path bert = folder.resolve("annotation-bert.csv");
        Files.writeString(anna, Files.readString(anna).replaceFirst(";;;\\R$", ";ja;nee;\r\n"));
        Files.writeString(bert, Files.readString(bert).replaceFirst(";;;\\R$", ";ja;ja;\r\n"));
        assertThat(run("annotate", "--read", anna.toString(), bert.toString())).isZero();
        assertThat(out.toString())
                .contains("answer_right       kappa 1.00, weighted 1.00; same 1 of 1", "  they differ on a");
    }

    @Test
    void whatIsWrongEndsWithTwoAndWritesNothing() throws IOException {
        Path set = write("set-dev.yaml", "- {id: a, question: Hoe}");
        Path file = folder.resolve("out.yaml");
        assertThat(run("import", write("bad.yaml", "- {assert: 1}").toString(), "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("bad.yaml:1: column 12: \"assert\" must be a list, not \"1\"");
        assertThat(run("import", set.toString(), "--form", "qrels", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--into SET");
        assertThat(run("export", set.toString(), "--form", "trec", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(run("export", set.toString(), "--form", "word", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void ofAHiddenSetNoRepliesAreShown() throws IOException {
        Path set = write("set-test.yaml", "- {id: a, question: Hoe}");
        Path run = write("run.jsonl", runOf(TestSetReader.read(set)));
        assertThat(run("annotate", run.toString(), "--set", set.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("of a hidden set no single case is shown");
        assertThat(folder.resolve("annotation-a.csv")).doesNotExist();
    }

    @Test
    void everyOptionNamesItsEnvironmentVariable() {
        List<OptionSpec> options = command().getSubcommands().entrySet().stream()
                .filter(entry -> List.of("import", "export", "annotate").contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().getCommandSpec().options().stream())
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .toList();
        assertThat(options)
                .hasSizeGreaterThan(12)
                .allSatisfy(option ->
                        assertThat(String.join(" ", option.description())).containsPattern("WEGWIJZER_[A-Z_]+"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String runOf(TestSet set) {
        var run = Runs.run(set, Map.of("a", Replies.answering("3.1-praktijk").ranked("3.1-praktijk")));
        return RunLines.header(run.header()) + "\n"
                + RunLines.record(run.records().getFirst()) + "\n";
    }

    private int run(String... arguments) {
        return command()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static CommandLine command() {
        return EvaluateCommand.mount(new Surroundings(
                folder -> ExampleGuide.guide(),
                folder -> {
                    throw new IllegalStateException("no assistant is needed");
                },
                (evaluation, file) -> {},
                () -> Instant.EPOCH,
                () -> 0,
                false,
                "1"));
    }
}
