package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.report.view.Numbers;
import nl.wegwijzer.evaluation.report.view.Texts;
import nl.wegwijzer.evaluation.report.view.Theme;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.statistics.Interval;

/** Every metric over all cases that people wrote, by theme. */
final class MetricsSection {
    private final View view;

    MetricsSection(View view) {
        this.view = view;
    }

    HtmlReport.Section section() {
        Tag body = Tag.of("div").add(Tag.of("p", view.text("metrics.reading")), legend());
        for (Theme theme : Theme.values()) {
            List<MetricInfo> metrics = view.scorecard().metrics().stream()
                    .filter(metric -> Theme.of(metric) == theme && theme != Theme.LATENCY)
                    .toList();
            if (!metrics.isEmpty()) {
                body.add(Tag.of("h3", view.text("theme." + theme.key())));
                view.texts()
                        .find("theme." + theme.key() + ".note")
                        .ifPresent(note -> body.add(Tag.of("p", note).css("note")));
                body.add(table(theme, metrics));
            }
        }
        return new HtmlReport.Section("metrics", view.text("metrics.heading"), body);
    }

    private Tag legend() {
        Tag sample = IntervalChart.ofShares()
                .draw(
                        0.7,
                        Optional.of(new Interval(0.55, 0.82)),
                        view.evaluation().comparison().isPresent() ? OptionalDouble.of(0.48) : OptionalDouble.empty(),
                        view.text("metrics.legend.drawn"));
        String words = view.evaluation().comparison().isPresent() ? "metrics.legend.before" : "metrics.legend";
        return Tag.of("p").css("legend").add(sample, Tag.of("span", view.text(words)));
    }

    private Tag table(Theme theme, List<MetricInfo> metrics) {
        Table table = new Table(
                view.text("metrics.caption", view.text("theme." + theme.key())),
                List.of(
                        view.text("column.metric"),
                        view.text("column.value"),
                        view.text("column.interval"),
                        view.text("column.cases")));
        metrics.forEach(metric -> view.disclosure()
                .aggregate(metric.name(), Slice.ALL)
                .ifPresent(aggregate -> table.row(cells(metric, aggregate))));
        return table.tag();
    }

    private List<Tag> cells(MetricInfo metric, Aggregate aggregate) {
        return List.of(
                heading(metric),
                Tag.of("td")
                        .css("number strong")
                        .add(Tag.of("span", view.numbers().value(metric, aggregate.value()))),
                chart(view, metric, aggregate),
                cases(view, aggregate));
    }

    private Tag heading(MetricInfo metric) {
        Texts.Said meaning = view.texts().meaning(metric);
        Tag small = Tag.of("span", meaning.words()).css("meaning");
        Tag name = Tag.of("span", view.texts().name(metric.name())).css("name");
        Tag heading = Tag.of("th").add(name, meaning.translated() ? small : small.with("lang", "en"));
        if (metric.better() == Better.LOWER) {
            heading.add(Tag.of("span", view.text("metrics.lower")).css("tag"));
        }
        if (metric.proxy()) {
            heading.add(Tag.of("span", view.text("metrics.proxy")).css("tag"));
        }
        return heading;
    }

    /** The interval, drawn and in words. */
    static Tag chart(View view, MetricInfo metric, Aggregate aggregate) {
        Tag cell = Tag.of("td").css("drawn");
        if (aggregate.value().isEmpty()) {
            return cell.add(VerdictSection.said(view, Tag.of("span").css("small"), aggregate.note()));
        }
        String none = aggregate.note().isEmpty()
                ? view.text("figure.no-interval")
                : view.texts().said(aggregate.note()).words();
        String words = aggregate
                .interval()
                .map(range -> view.numbers().interval(metric, range))
                .orElse(none);
        if (Numbers.Unit.of(metric) == Numbers.Unit.MILLIS) {
            return cell.add(Tag.of("span", words).css("small"));
        }
        OptionalDouble before = aggregate.slice().equals(Slice.ALL)
                ? view.comparison(metric.name()).stream()
                        .mapToDouble(MetricComparison::before)
                        .findFirst()
                : OptionalDouble.empty();
        List<Tag> parts = new ArrayList<>();
        parts.add(IntervalChart.ofShares().draw(aggregate.value().getAsDouble(), aggregate.interval(), before, words));
        parts.add(Tag.of("span", words).css("small").with("aria-hidden", "true"));
        return cell.add(Tag.of("span").css("chart").add(parts));
    }

    /** How many cases have a value, of how many that should. */
    static Tag cases(View view, Aggregate aggregate) {
        return Table.number(view.text(
                "figure.part",
                view.numbers().count(aggregate.counts().values()),
                view.numbers().count(aggregate.counts().denominator())));
    }
}
