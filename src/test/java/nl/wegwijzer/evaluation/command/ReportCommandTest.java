package nl.wegwijzer.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.report.MadeUp;
import nl.wegwijzer.evaluation.report.StoredRuns;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunLines;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ReportCommandTest {
    private static final TestSet SET = MadeUp.set("made-up-dev");

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private final EvaluationSource stored =
            new StoredRuns(MadeUp.guide(), reference -> SET, (set, scorecard) -> Optional.of(MadeUp.gate()));

    private int report(EvaluationSource source, String... arguments) {
        return new CommandLine(new ReportCommand(source))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(errors))
                .execute(arguments);
    }

    private String write(String name, Run run) throws IOException {
        List<String> lines = Stream.concat(
                        Stream.of(RunLines.header(run.header())),
                        run.records().stream().map(RunLines::record))
                .toList();
        return Files.write(folder.resolve(name), lines).toString();
    }

    @Test
    void writesEveryFormatIntoTheFolder() throws IOException {
        String now = write("now.jsonl", MadeUp.now(SET));
        String before = write("before.jsonl", MadeUp.before(SET));
        Path reports = folder.resolve("a/b");
        assertThat(report(stored, now, "--previous", before, "--out", reports.toString(), "--language", "en"))
                .isZero();
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "report.xml", "report.md", "report.json", "report.csv");
        }
        assertThat(Files.readString(reports.resolve("report.html"))).contains("<html lang=\"en\"", "What changed");
        assertThat(out.toString()).contains("report.html");
    }

    @Test
    void writesOnlyTheFormatsThatAreNamedAndDutchUnlessToldOtherwise() throws IOException {
        String now = write("now.jsonl", MadeUp.now(SET));
        assertThat(report(stored, now, "--out", folder.toString(), "--formats", "md"))
                .isZero();
        assertThat(folder.resolve("report.md")).content().startsWith("## Evaluatie van");
        assertThat(folder.resolve("report.html")).doesNotExist();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(report(stored, "run.jsonl", "--language", "fr")).isEqualTo(2);
        assertThat(report(stored, "run.jsonl", "--formats", "pdf")).isEqualTo(2);
        assertThat(report(stored)).isEqualTo(2);
        assertThat(errors.toString()).contains("--language must be nl or en", "html,junit,md,json,csv", "pdf");
    }

    @Test
    void endsWithFourWhenRunsDoNotBelongTogether() {
        EvaluationSource other = (run, previous) -> {
            throw new NotComparable("the guide is another one");
        };
        assertThat(report(other, "run.jsonl")).isEqualTo(4);
        assertThat(errors.toString()).contains("the guide is another one");
    }

    @Test
    void endsWithTwoWhenTheRunIsMissing() {
        assertThat(report(stored, folder.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(errors.toString()).contains("none.jsonl");
    }

    @Test
    void namesTheEnvironmentVariableOfEveryOption() {
        assertThat(report(stored, "--help")).isZero();
        assertThat(out.toString())
                .contains(
                        "WEGWIJZER_REPORT_OUT",
                        "WEGWIJZER_REPORT_LANGUAGE",
                        "WEGWIJZER_REPORT_PREVIOUS",
                        "WEGWIJZER_REPORT_FORMATS");
    }
}
