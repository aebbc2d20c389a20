package nl.wegwijzer.evaluation.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.comparison.Repeatability;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.Changes;
import nl.wegwijzer.evaluation.report.view.Numbers;
import nl.wegwijzer.evaluation.report.view.View;

/** What changed since the previous run, and whether that says anything beyond these questions. */
final class ChangesSection {
    private static final double REACH = 0.3;

    private final View view;

    ChangesSection(View view) {
        this.view = view;
    }

    Optional<HtmlReport.Section> section() {
        return view.changes()
                .map(changes -> new HtmlReport.Section(
                        "changes",
                        view.text("changes.heading"),
                        Tag.of("div")
                                .add(parts(
                                        changes, view.evaluation().comparison().orElseThrow()))));
    }

    private List<Tag> parts(Changes changes, Comparison comparison) {
        List<Tag> parts = new ArrayList<>();
        parts.add(Tag.of(
                "p",
                view.text(
                        "changes.since",
                        comparison.before().assistant(),
                        view.numbers().moment(comparison.before().started()))));
        parts.add(counts(changes));
        view.comparison(CaseVerdict.NAME).map(this::sentence).ifPresent(parts::add);
        parts.add(agreement(comparison.repeatability()));
        comparison
                .warnings()
                .forEach(warning ->
                        parts.add(VerdictSection.said(view, Tag.of("p").css("note"), warning)));
        parts.addAll(lists(changes));
        parts.add(table(comparison));
        return parts;
    }

    private Tag counts(Changes changes) {
        return Tag.of("dl")
                .css("figures counts")
                .add(
                        count("broken", changes.broken(), "bad"),
                        count("fixed", changes.fixed(), "good"),
                        count("still", changes.stillFailing(), "warn"),
                        count("otherwise", changes.otherwise(), "neutral"));
    }

    private Tag count(String key, Changes.Group group, String css) {
        return Tag.of("div")
                .css(group.count() == 0 ? "none" : css)
                .add(
                        Tag.of("dt", view.text("changes." + key)),
                        Tag.of("dd", view.numbers().count(group.count())).css("big"),
                        Tag.of("dd", view.text("changes." + key + ".meaning")));
    }

    private Tag sentence(MetricComparison one) {
        Numbers numbers = view.numbers();
        String p = one.p().isPresent() ? numbers.p(one.p().getAsDouble()) : view.text("changes.untested");
        String interval = one.interval()
                .map(range -> view.text("changes.interval", numbers.between(one.metric(), range, view.text("word.to"))))
                .orElse(view.text("changes.too-few"));
        String chance = one.adjusted().isPresent() && one.adjusted().getAsDouble() < 0.05
                ? view.text("changes.beyond-chance")
                : view.text("changes.within-chance");
        return Tag.of("p")
                .css("finding")
                .text(view.text(
                        "changes.sentence",
                        numbers.count(one.pairs()),
                        numbers.count(one.worse()),
                        numbers.count(one.better()),
                        numbers.value(one.metric(), one.before()),
                        numbers.value(one.metric(), one.after())))
                .text(" ")
                .add(Tag.of("span", p + " (" + view.texts().said(one.note()).words() + "); " + interval + ". ")
                        .css("statistics"))
                .text(chance);
    }

    private Tag agreement(Repeatability repeatability) {
        return Tag.of(
                "p",
                view.text(
                        "changes.agreement",
                        view.numbers().count(repeatability.cases()),
                        view.numbers().count(repeatability.identical()),
                        view.numbers().count(repeatability.passedBoth())));
    }

    private List<Tag> lists(Changes changes) {
        if (view.disclosure().isHidden()) {
            return List.of(Tag.of("p", view.text("changes.hidden")).css("note"));
        }
        return List.of(
                list("broken", changes.broken(), true),
                list("fixed", changes.fixed(), false),
                list("still", changes.stillFailing(), false),
                list("otherwise", changes.otherwise(), false));
    }

    private Tag list(String key, Changes.Group group, boolean open) {
        if (group.shown().isEmpty()) {
            return Tag.of("div");
        }
        Tag list = Tag.of("ul").css("links");
        group.shown()
                .forEach(one -> list.add(Tag.of("li")
                        .add(
                                Tag.of("a", one.id()).with("href", "#" + CasesSection.anchor(view, one)),
                                Tag.of("span", one.question())
                                        .css("question")
                                        .lang(one.prompt().lang()))));
        Tag details = Tag.of("details")
                .add(
                        Tag.of(
                                "summary",
                                view.text("changes." + key) + " ("
                                        + view.numbers().count(group.count()) + ")"),
                        list);
        return open ? details.with("open", "open") : details;
    }

    private Tag table(Comparison comparison) {
        Table table = new Table(
                view.text("changes.caption"),
                List.of(
                        view.text("column.metric"),
                        view.text("column.before"),
                        view.text("column.after"),
                        view.text("column.difference"),
                        view.text("column.moved"),
                        view.text("column.p"),
                        view.text("column.holm")));
        comparison.metrics().stream().filter(this::moved).forEach(one -> table.row(cells(one)));
        long still = comparison.metrics().stream().filter(one -> !moved(one)).count();
        Tag unmoved = Tag.of("p", view.text("changes.unmoved", view.numbers().count(still)))
                .css("note");
        return table.isEmpty()
                ? unmoved
                : Tag.of("details").add(Tag.of("summary", view.text("changes.table")), table.tag(), unmoved);
    }

    private boolean moved(MetricComparison one) {
        return one.worse() + one.better() > 0;
    }

    private List<Tag> cells(MetricComparison one) {
        Numbers numbers = view.numbers();
        return List.of(
                Table.heading(view.texts().name(one.metric().name())),
                Table.number(numbers.value(one.metric(), one.before())),
                Table.number(numbers.value(one.metric(), one.after())),
                Tag.of("td").css("drawn").add(difference(one)),
                Table.number(view.text("changes.moved", one.worse(), one.better(), one.pairs())),
                Tag.of("td")
                        .css("number")
                        .add(
                                Tag.of("span", p(one.p())),
                                Tag.of("span", view.texts().said(one.note()).words())
                                        .css("small")),
                Table.number(p(one.adjusted())));
    }

    private Tag difference(MetricComparison one) {
        Numbers numbers = view.numbers();
        String interval = one.interval()
                .map(range -> numbers.between(one.metric(), range, view.text("word.to")))
                .orElse(view.text("figure.no-interval"));
        return Tag.of("span")
                .css("chart")
                .add(
                        Tag.of("span", numbers.difference(one.metric(), one.difference()))
                                .css("strong"),
                        IntervalChart.ofDifferences(REACH)
                                .draw(one.difference(), one.interval(), OptionalDouble.empty(), interval),
                        Tag.of("span", interval).css("small").with("aria-hidden", "true"));
    }

    private String p(OptionalDouble p) {
        return p.isPresent() ? view.numbers().p(p.getAsDouble()) : "–";
    }
}
