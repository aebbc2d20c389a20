package nl.wegwijzer.evaluation.command;

import java.nio.file.Path;
import java.util.List;
import nl.wegwijzer.evaluation.report.Evaluation;
import picocli.CommandLine.Option;

/** Which reports are written. */
final class ReportOptions {
    @Option(
            names = "--report",
            paramLabel = "FILE",
            split = ",",
            defaultValue = "${env:WEGWIJZER_REPORT:-}",
            description =
                    "Write a report; the ending says which kind (WEGWIJZER_REPORT; none; may be given more than once).")
    List<String> files = List.of();

    void write(Evaluation evaluation, Surroundings surroundings) {
        files.stream()
                .filter(file -> !file.isBlank())
                .map(Path::of)
                .forEach(file -> surroundings.reporter().write(evaluation, file));
    }
}
