package nl.wegwijzer.evaluation.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import nl.wegwijzer.evaluation.report.view.Standing;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.run.ReplyReading;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.TestCase;

/**
 * A row for each case, or for each aggregate of a hidden set, for spreadsheets. In Dutch with semicolons and decimal commas, as
 * Dutch spreadsheets read them; in English with commas and points. The names of columns are the same in both.
 */
public final class CsvReport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private final View view;
    private final boolean dutch;

    /** Of this view. */
    public CsvReport(View view) {
        this.view = view;
        this.dutch = view.texts().language() == ReportLanguage.NL;
    }

    /** The whole file. */
    public String csv() {
        List<List<String>> rows = view.disclosure().isHidden() ? aggregates() : cases();
        return BYTE_ORDER_MARK
                + rows.stream()
                        .map(row -> row.stream().map(this::cell).collect(Collectors.joining(dutch ? ";" : ",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private List<List<String>> cases() {
        List<MetricInfo> metrics = view.scorecard().metrics().stream()
                .filter(metric -> view.scorecard().cases().stream()
                        .anyMatch(one -> one.score(metric.name()).isPresent()))
                .toList();
        List<String> head = new ArrayList<>(List.of(
                "id", "group", "question", "lang", "severity", "expected", "came", "cited", "standing", "millis"));
        metrics.forEach(metric -> head.add(metric.name()));
        List<List<String>> rows = new ArrayList<>(List.of(head));
        view.disclosure().cases().forEach(one -> rows.add(row(one, metrics)));
        return rows;
    }

    private List<String> row(TestCase one, List<MetricInfo> metrics) {
        Optional<Reply> reply = view.evaluation()
                .run()
                .record(one.id())
                .map(ReplyReading::of)
                .flatMap(reading -> reading instanceof ReplyReading.Understood(Reply found)
                        ? Optional.of(found)
                        : Optional.empty());
        List<String> row = new ArrayList<>(List.of(
                text(one.id()),
                text(one.labels().group()),
                text(one.question()),
                text(one.prompt().lang()),
                one.labels().severity().wireName(),
                one.expect().outcome().map(Outcome::wireName).orElse(""),
                reply.map(found -> found.outcome().wireName()).orElse("error"),
                text(reply.map(found -> String.join(" ", found.citedIds())).orElse("")),
                Standing.of(view.scorecard(), one.id()).key(),
                view.evaluation()
                        .run()
                        .record(one.id())
                        .map(record -> number(record.last().millis()))
                        .orElse("")));
        metrics.forEach(metric -> row.add(view.scorecard()
                .scoresOf(one.id())
                .flatMap(scores -> scores.score(metric.name()))
                .map(this::score)
                .orElse("")));
        return row;
    }

    private String score(Score score) {
        return switch (score) {
            case Score.Value value -> number(value.value());
            case Score.NotApplicable none -> "";
            case Score.Unmeasured none -> "unmeasured";
            case Score.Fault none -> "error";
        };
    }

    private List<List<String>> aggregates() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "metric",
                "slice",
                "value",
                "low",
                "high",
                "values",
                "groups",
                "not_applicable",
                "unmeasured",
                "errors"));
        view.disclosure().aggregates().forEach(one -> rows.add(row(one)));
        return rows;
    }

    private List<String> row(Aggregate one) {
        return List.of(
                one.metric(),
                text(one.slice().name()),
                one.value().isPresent() ? number(one.value().getAsDouble()) : "",
                one.interval().map(Interval::low).map(this::number).orElse(""),
                one.interval().map(Interval::high).map(this::number).orElse(""),
                Integer.toString(one.counts().values()),
                Integer.toString(one.counts().groups()),
                Integer.toString(one.counts().notApplicable()),
                Integer.toString(one.counts().unmeasured()),
                Integer.toString(one.counts().faults()));
    }

    private String number(double value) {
        String number = String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
        return dutch ? number.replace('.', ',') : number;
    }

    /** What a person or a model wrote mustn't become a formula. */
    private static String text(String words) {
        return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private String cell(String words) {
        boolean plain = words.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
    }
}
