package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.Disclosure;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.statistics.DetectableDrop;

/** How the parts of the set do. */
final class SlicesSection {
    private static final List<String> SIDE_BY_SIDE = List.of(
            "outcome_correct",
            "language_correct",
            "citation_precision",
            "citation_recall",
            "quote_exact",
            "nugget_vital_strict",
            "retrieval_ndcg@5");

    private final View view;

    SlicesSection(View view) {
        this.view = view;
    }

    HtmlReport.Section section() {
        Tag body = Tag.of("div").add(Tag.of("p", view.text("slices.reading")));
        if (view.disclosure().withheldSlices() > 0) {
            body.add(Tag.of(
                            "p",
                            view.text("slices.withheld", view.disclosure().withheldSlices(), Disclosure.FEWEST_CASES))
                    .css("note"));
        }
        view.disclosure().slices().stream()
                .map(SlicesSection::kind)
                .distinct()
                .forEach(kind -> table(kind).ifPresent(body::add));
        return new HtmlReport.Section("slices", view.text("slices.heading"), body.add(sideBySide()));
    }

    private Optional<Tag> table(String kind) {
        Table table = new Table(
                view.texts().find("slices.of." + kind).orElse(kind),
                List.of(
                        view.text("column.slice"),
                        view.text("column.passed"),
                        view.text("column.interval"),
                        view.text("column.cases"),
                        view.text("column.drop")));
        Optional<MetricInfo> metric = view.scorecard().metric(CaseVerdict.NAME);
        metric.ifPresent(verdict -> slices(kind)
                .forEach(slice -> view.disclosure()
                        .aggregate(verdict.name(), slice)
                        .ifPresent(aggregate -> table.row(cells(verdict, aggregate)))));
        return table.isEmpty() ? Optional.empty() : Optional.of(table.tag());
    }

    /** Whole sets stand in one table. */
    private static String kind(Slice slice) {
        return slice.name().contains("=") ? View.kind(slice) : "all";
    }

    private List<Slice> slices(String kind) {
        return view.disclosure().slices().stream()
                .filter(slice -> kind(slice).equals(kind))
                .toList();
    }

    private List<Tag> cells(MetricInfo metric, Aggregate aggregate) {
        return List.of(
                Table.heading(view.name(aggregate.slice())),
                Tag.of("td")
                        .css("number strong")
                        .add(Tag.of("span", view.numbers().value(metric, aggregate.value()))),
                MetricsSection.chart(view, metric, aggregate),
                MetricsSection.cases(view, aggregate),
                Table.number(drop(aggregate)));
    }

    private String drop(Aggregate aggregate) {
        OptionalDouble smallest = DetectableDrop.smallest(aggregate.counts().groups());
        return smallest.isPresent()
                ? view.text(
                        "slices.drop",
                        view.numbers().percent(smallest.getAsDouble()).replace("%", ""))
                : view.text("slices.drop.none");
    }

    private Tag sideBySide() {
        List<MetricInfo> metrics = SIDE_BY_SIDE.stream()
                .flatMap(name -> view.scorecard().metric(name).stream())
                .toList();
        Tag head = Tag.of("tr").add(Tag.of("th", view.text("column.slice")).with("scope", "col"));
        metrics.forEach(metric ->
                head.add(Tag.of("th", view.texts().name(metric.name())).with("scope", "col")));
        Tag rows = Tag.of("tbody");
        view.disclosure().slices().forEach(slice -> {
            Tag row = Tag.of("tr").add(Tag.of("th", view.name(slice)).with("scope", "row"));
            metrics.forEach(metric -> row.add(cell(metric, slice)));
            rows.add(row);
        });
        Tag table = Tag.of("table")
                .add(
                        Tag.of("caption", view.text("slices.side.caption")),
                        Tag.of("thead").add(head),
                        rows);
        return Tag.of("details")
                .add(
                        Tag.of("summary", view.text("slices.side")),
                        Tag.of("div")
                                .css("scroll")
                                .with("role", "region")
                                .with("tabindex", "0")
                                .with("aria-label", view.text("slices.side.caption"))
                                .add(table));
    }

    private Tag cell(MetricInfo metric, Slice slice) {
        Tag cell = Tag.of("td").css("number");
        return view.disclosure()
                .aggregate(metric.name(), slice)
                .filter(aggregate -> aggregate.value().isPresent())
                .map(aggregate -> cell.add(
                        Tag.of("span", view.numbers().value(metric, aggregate.value())),
                        Tag.of(
                                        "span",
                                        "n = "
                                                + view.numbers()
                                                        .count(aggregate
                                                                .counts()
                                                                .values()))
                                .css("small")))
                .orElseGet(() -> cell.text("–"));
    }
}
