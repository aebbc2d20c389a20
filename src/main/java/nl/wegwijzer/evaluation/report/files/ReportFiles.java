package nl.wegwijzer.evaluation.report.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.report.Reporter;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import nl.wegwijzer.evaluation.report.view.View;

/** Writes reports in one language. Folders that don't exist are made; files that exist are replaced. */
public final class ReportFiles implements Reporter {
    private final ReportLanguage language;

    /** In this language. */
    public ReportFiles(ReportLanguage language) {
        this.language = language;
    }

    @Override
    public void write(Evaluation evaluation, Path file) {
        String text = format(file).text(new View(evaluation, language));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReportFormat format(Path file) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> file.toString().endsWith(format.ending()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no report for " + file + "; its name must end in "
                                + Arrays.stream(ReportFormat.values())
                                        .map(ReportFormat::ending)
                                        .collect(Collectors.joining(", "))));
    }
}
