package nl.wegwijzer.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.guide.Guide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

final class EvaluateCommandTest {
    private static final String CASES = """
            - {id: secret-a, question: Hoe betrek ik ouders, must_pass: true, expect: {outcome: answered, citations: {any: ['3.1']}}}
            - {id: secret-b, question: Wat is algebra, expect: {outcome: out_of_scope}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<ObjectNode> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Path> reports = new ArrayList<>();
    private Guide guide = ExampleGuide.guide();

    private ObjectNode reply(ObjectNode request) {
        requests.add(request);
        String question = request.path("question").asText();
        if (question.contains("kapot")) {
            throw new IllegalStateException("kapot");
        }
        return question.contains("ouders")
                ? Replies.answering("3.1-aanbeveling").json()
                : Replies.of("clarify").json();
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                path -> guide,
                path -> this::reply,
                (evaluation, file) -> reports.add(file),
                InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z")),
                System::nanoTime,
                false,
                "test");
        CommandLine commands = EvaluateCommand.mount(surroundings);
        commands.setOut(new PrintWriter(out));
        commands.setErr(new PrintWriter(err));
        return commands.execute(arguments);
    }

    private String write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text).toString();
    }

    @Test
    void aRunIsStoredAndScoredLater() throws IOException {
        String set = write("x-dev.yaml", CASES);
        String stored = folder.resolve("run.jsonl").toString();
        assertThat(run("run", set, "--out", stored)).isZero();
        assertThat(run("score", stored, "--set", set, "--report", "r.html")).isZero();
        assertThat(Files.readAllLines(Path.of(stored))).hasSize(3);
        assertThat(out.toString())
                .containsPattern("case_passed +0\\.500 +0\\.\\d+ - 0\\.\\d+ +2/2")
                .contains("secret-b: outcome_correct: expected out_of_scope, came clarify");
        assertThat(reports).containsExactly(Path.of("r.html"));
    }

    @Test
    void ofATestSplitNoSingleCaseIsPrinted() throws IOException {
        String set = write("x-test.yaml", CASES);
        String stored = folder.resolve("run.jsonl").toString();
        assertThat(run(set, "--out", stored, "--before", "", "--knowledge", folder.toString()))
                .isZero();
        assertThat(run("compare", stored, stored, "--set", set)).isZero();
        assertThat(out.toString())
                .contains("test split: only aggregates are shown")
                .doesNotContain("secret");
    }

    @Test
    void everythingAtOnceAsksTheGateBesideTheSets() throws IOException {
        String set = write("testsets/dev.yaml", CASES);
        write("testsets/gate.yaml", "min_cases: 2\nfloors: [{metric: case_passed, min: 0.9}]");
        assertThat(run(set, "--knowledge", folder.toString())).isEqualTo(ExitCode.GATE_FAILED);
        assertThat(out.toString()).contains("FAILED  case_passed, all: value at least 0.900 - it is 0.500 (n = 2)");
    }

    @Test
    void aBaselineIsWrittenAndThenHolds() throws IOException {
        String set = write("testsets/dev.yaml", CASES);
        write(
                "testsets/gate.yaml",
                "min_cases: 2\nbaseline: 'baseline-{split}.json'\nfloors: [{metric: case_passed, max_drop: 0.1}]");
        assertThat(run(set, "--knowledge", folder.toString(), "--write-baseline"))
                .isZero();
        assertThat(folder.resolve("testsets/baseline-dev.json")).exists();
        assertThat(run(set, "--knowledge", folder.toString())).isZero();
        write("testsets/dev.yaml", CASES.replace("algebra", "meetkunde"));
        assertThat(run(set, "--knowledge", folder.toString())).isEqualTo(ExitCode.NOT_COMPARABLE);
        assertThat(err.toString()).contains("the test set is another one");
    }

    @Test
    void aMalformedSetIsBadInput() throws IOException {
        assertThat(run("validate", write("x.yaml", "- {id: a}"))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString()).contains("x.yaml:1: \"question\" is missing or empty");
        assertThat(run("score", folder.resolve("none.jsonl").toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("score")).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void missingRepliesHaveTheirOwnExitCode() throws IOException {
        String set = write("x-dev.yaml", CASES.replace("algebra", "kapot"));
        assertThat(run("run", set, "--out", folder.resolve("run.jsonl").toString()))
                .isEqualTo(ExitCode.NO_REPLIES);
        assertThat(run(set, "--knowledge", folder.toString())).isEqualTo(ExitCode.NO_REPLIES);
        assertThat(out.toString()).contains("1 without a reply").containsPattern("case_passed +1\\.000 +.* 1/2");
        assertThat(err.toString()).contains("2 of 2 cases answered");
    }

    @Test
    void anotherGuideIsNotComparable() throws IOException {
        String set = write("x-dev.yaml", CASES);
        String stored = folder.resolve("run.jsonl").toString();
        run("run", set, "--out", stored);
        guide = new Guide(guide.domains(), guide.about(), "https://elsewhere.example");
        assertThat(run("score", stored, "--set", set)).isEqualTo(ExitCode.NOT_COMPARABLE);
    }

    @Test
    void validateNamesWhatTheSetLacks() throws IOException {
        assertThat(run("validate", write("x-dev.yaml", CASES))).isZero();
        assertThat(out.toString())
                .contains("no question is about 3-tip")
                .contains("no case expects crisis")
                .contains("can't find any drop");
    }

    @Test
    void asksForWhatSearchFoundUnlessTold() throws IOException {
        String set = write("x-dev.yaml", CASES);
        run("run", set, "--out", folder.resolve("a.jsonl").toString());
        run("run", set, "--out", folder.resolve("a.jsonl").toString(), "--debug");
        run("run", set, "--out", folder.resolve("a.jsonl").toString(), "--no-debug");
        assertThat(requests.stream().map(request -> request.path("debug").asBoolean()))
                .containsExactly(true, true, true, true, false, false);
    }

    @Test
    void aServerThatIsNotThereMeansMissingReplies() throws IOException {
        String set = write("x-dev.yaml", CASES);
        assertThat(run(set, "--url", "http://127.0.0.1:1", "--knowledge", folder.toString()))
                .isEqualTo(ExitCode.NO_REPLIES);
    }

    @Test
    void onATerminalProgressIsABar() {
        StringWriter bar = new StringWriter();
        new ConsoleProgress(new PrintWriter(bar), true).done(1, 2);
        assertThat(bar.toString()).startsWith("\r[####").contains("1/2");
    }

    @Test
    void everyOptionCanBeSetByAVariableThatItsDescriptionNames() {
        CommandLine commands = EvaluateCommand.mount(new Surroundings(
                path -> guide, path -> this::reply, (evaluation, file) -> {}, Instant::now, () -> 0, false, ""));
        List<CommandLine> all = new ArrayList<>(commands.getSubcommands().values());
        all.add(commands);
        for (CommandLine command : all) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (!option.usageHelp() && !option.versionHelp()) {
                    String variable = ((Field) option.userObject())
                            .getAnnotation(Option.class)
                            .defaultValue()
                            .replaceFirst("\\$\\{env:(\\w+):-.*", "$1");
                    assertThat(variable).as(option.longestName()).startsWith("WEGWIJZER_");
                    assertThat(String.join(" ", option.description())).contains(variable);
                }
            }
        }
    }
}
