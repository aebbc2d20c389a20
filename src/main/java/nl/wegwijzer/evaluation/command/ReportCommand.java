package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.report.files.ReportFiles;
import nl.wegwijzer.evaluation.report.files.ReportFormat;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reports of a stored run. A failed gate is shown, and is no failure of this command. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes reports of a run: a page for people, and files for programs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the reports are written",
            "2:an option, the run, its set or the guide can't be read",
            "4:the runs can't be compared"
        })
public final class ReportCommand implements Callable<Integer> {
    private final EvaluationSource source;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "The run, as JSON lines.")
    private Path run = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "${env:WEGWIJZER_REPORT_OUT:-report}",
            description = "The folder to write to (default: ${DEFAULT-VALUE}). [WEGWIJZER_REPORT_OUT]")
    private Path out = Path.of("report");

    @Option(
            names = "--language",
            paramLabel = "nl|en",
            defaultValue = "${env:WEGWIJZER_REPORT_LANGUAGE:-nl}",
            description = "The language of the reports (default: ${DEFAULT-VALUE}). [WEGWIJZER_REPORT_LANGUAGE]")
    private String language = "nl";

    @Option(
            names = "--previous",
            paramLabel = "RUN",
            defaultValue = "${env:WEGWIJZER_REPORT_PREVIOUS:-}",
            description = "An earlier run of the same set to compare with (default: none). [WEGWIJZER_REPORT_PREVIOUS]")
    private String previous = "";

    @Option(
            names = "--formats",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "${env:WEGWIJZER_REPORT_FORMATS:-html,junit,md,json,csv}",
            description = "Which of html, junit, md, json, csv (default: ${DEFAULT-VALUE}). [WEGWIJZER_REPORT_FORMATS]")
    private List<String> formats = new ArrayList<>();

    /** With something that loads runs. */
    public ReportCommand(EvaluationSource source) {
        this.source = source;
    }

    @Override
    public Integer call() {
        ReportFiles files = new ReportFiles(language());
        List<ReportFormat> wanted = formats();
        return ExitCode.of(spec.commandLine().getErr(), () -> {
            Evaluation evaluation =
                    source.load(run, previous.isBlank() ? Optional.empty() : Optional.of(Path.of(previous)));
            wanted.forEach(format -> write(files, evaluation, format));
            return ExitCode.OK;
        });
    }

    private void write(ReportFiles files, Evaluation evaluation, ReportFormat format) {
        Path file = out.resolve("report" + format.ending());
        files.write(evaluation, file);
        spec.commandLine().getOut().println(file);
    }

    private ReportLanguage language() {
        return switch (language) {
            case "nl" -> ReportLanguage.NL;
            case "en" -> ReportLanguage.EN;
            default -> throw wrong("--language must be nl or en, not \"" + language + "\"");
        };
    }

    private List<ReportFormat> formats() {
        return formats.stream()
                .map(String::strip)
                .map(name -> ReportFormat.of(name)
                        .orElseThrow(() ->
                                wrong("--formats must be of " + ReportFormat.options() + ", not \"" + name + "\"")))
                .distinct()
                .toList();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
