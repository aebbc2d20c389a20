package nl.wegwijzer.evaluation.report.html;

import java.util.HexFormat;
import java.util.List;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.run.RunHeader;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Counts;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.statistics.DetectableDrop;
import nl.wegwijzer.evaluation.statistics.Resampling;
import nl.wegwijzer.evaluation.statistics.Seed;

/** What was measured with what: versions, seeds, states, and what the set can't see. */
final class OriginSection {
    private final View view;

    OriginSection(View view) {
        this.view = view;
    }

    HtmlReport.Section section() {
        RunHeader header = view.evaluation().run().header();
        Tag list = Tag.of("dl").css("terms wide");
        term(list, "set", header.set().name() + " · " + header.set().hash());
        term(
                list,
                "split",
                view.text(
                        view.disclosure().isHidden() ? "origin.hidden" : "origin.open",
                        header.set().split()));
        term(list, "guide", header.guide());
        term(list, "assistant", header.assistant());
        term(list, "tool", header.tool());
        term(list, "started", view.numbers().moment(header.started()));
        term(list, "failures", view.numbers().count(view.evaluation().run().failures()));
        view.disclosure().aggregate(CaseVerdict.NAME, Slice.ALL).ifPresent(all -> term(list, "drop", drop(all)));
        Tag body = Tag.of("div")
                .add(list)
                .add(Tag.of("h3", view.text("origin.states")))
                .add(Tag.of("p", view.text("origin.reading", view.numbers().count(Resampling.DRAWS))), states());
        return new HtmlReport.Section("origin", view.text("origin.heading"), body);
    }

    private void term(Tag list, String key, String value) {
        list.add(Tag.of("div").add(Tag.of("dt", view.text("origin." + key)), Tag.of("dd", value)));
    }

    private String drop(Aggregate all) {
        int groups = all.counts().groups();
        OptionalDouble smallest = DetectableDrop.smallest(groups);
        return smallest.isPresent()
                ? view.text(
                        "origin.drop.some",
                        view.numbers().percent(smallest.getAsDouble()).replace("%", ""),
                        view.numbers().count(groups))
                : view.text("origin.drop.none", view.numbers().count(groups));
    }

    private Tag states() {
        Table table = new Table(
                view.text("origin.caption"),
                List.of(
                        view.text("column.metric"),
                        view.text("state.value"),
                        view.text("state.not-applicable"),
                        view.text("state.unmeasured"),
                        view.text("state.fault"),
                        view.text("column.version"),
                        view.text("column.seed")));
        view.scorecard()
                .metrics()
                .forEach(metric -> view.disclosure()
                        .aggregate(metric.name(), Slice.ALL)
                        .ifPresent(aggregate -> table.row(cells(metric, aggregate.counts()))));
        return Tag.of("details").add(Tag.of("summary", view.text("origin.table")), table.tag());
    }

    private List<Tag> cells(MetricInfo metric, Counts counts) {
        return List.of(
                Tag.of("th").add(Tag.of("code", metric.name())),
                Table.number(view.numbers().count(counts.values())),
                Table.number(view.numbers().count(counts.notApplicable())),
                Table.number(view.numbers().count(counts.unmeasured())),
                Table.number(view.numbers().count(counts.faults())),
                Table.number(Integer.toString(metric.version())),
                Tag.of("td").css("number").add(Tag.of("code", HexFormat.of().toHexDigits(Seed.of(metric.name())))));
    }
}
