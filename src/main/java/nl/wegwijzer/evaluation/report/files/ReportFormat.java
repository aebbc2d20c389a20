package nl.wegwijzer.evaluation.report.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.report.data.CsvReport;
import nl.wegwijzer.evaluation.report.data.JUnitReport;
import nl.wegwijzer.evaluation.report.data.JsonReport;
import nl.wegwijzer.evaluation.report.data.MarkdownReport;
import nl.wegwijzer.evaluation.report.html.HtmlReport;
import nl.wegwijzer.evaluation.report.view.View;

/** The forms that a report has. */
public enum ReportFormat {
    /** For people. */
    HTML(".html"),
    /** For build servers. */
    JUNIT(".xml"),
    /** For pull requests. */
    MD(".md"),
    /** For programs. */
    JSON(".json"),
    /** For spreadsheets. */
    CSV(".csv");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** What file names of this form end in, with the dot. */
    public String ending() {
        return ending;
    }

    /** The name on the command line. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form with this name. */
    public static Optional<ReportFormat> of(String option) {
        return Arrays.stream(values())
                .filter(format -> format.option().equals(option))
                .findFirst();
    }

    /** All names, for messages. */
    public static String options() {
        return Arrays.stream(values()).map(ReportFormat::option).collect(Collectors.joining(","));
    }

    String text(View view) {
        return switch (this) {
            case HTML -> new HtmlReport(view).html();
            case JUNIT -> new JUnitReport(view).xml();
            case MD -> new MarkdownReport(view).markdown();
            case JSON -> new JsonReport(view).json();
            case CSV -> new CsvReport(view).csv();
        };
    }
}
