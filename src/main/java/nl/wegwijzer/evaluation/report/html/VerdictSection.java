package nl.wegwijzer.evaluation.report.html;

import java.util.List;
import java.util.Locale;
import nl.wegwijzer.evaluation.gate.Finding;
import nl.wegwijzer.evaluation.report.view.Texts;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.score.Aggregate;

/** Whether the gate passed and why, and the few figures that matter most. */
final class VerdictSection {
    private final View view;

    VerdictSection(View view) {
        this.view = view;
    }

    HtmlReport.Section section() {
        Tag body = Tag.of("div")
                .add(Tag.of("p", sentence(view)).css("verdict " + state(view)), findings(Finding.Verdict.FAILED))
                .add(findings(Finding.Verdict.EXCUSED), keyFigures());
        if (!view.disclosure().findings().isEmpty()) {
            body.add(everything());
        }
        return new HtmlReport.Section("verdict", view.text("verdict.heading"), body);
    }

    /** The verdict in one sentence. */
    static String sentence(View view) {
        if (view.evaluation().gate().isEmpty()) {
            return view.text("verdict.none");
        }
        long failed = view.evaluation()
                .gate()
                .orElseThrow()
                .with(Finding.Verdict.FAILED)
                .size();
        if (failed == 0) {
            return view.text("verdict.passed");
        }
        return failed == 1 ? view.text("verdict.failed.one") : view.text("verdict.failed", failed);
    }

    private static String state(View view) {
        return view.evaluation()
                .gate()
                .map(gate -> gate.passed() ? "good" : "bad")
                .orElse("neutral");
    }

    private Tag findings(Finding.Verdict verdict) {
        List<Finding> findings = view.disclosure().findings().stream()
                .filter(one -> one.verdict() == verdict)
                .toList();
        if (findings.isEmpty()) {
            return Tag.of("div");
        }
        Tag list = Tag.of("ul").css("findings " + key(verdict));
        findings.forEach(one -> list.add(Tag.of("li")
                .add(said(Tag.of("strong"), one.rule()))
                .add(said(Tag.of("span").css("why"), one.sentence()))));
        return Tag.of("div").add(Tag.of("h3", view.text("verdict.list." + key(verdict))), list);
    }

    private Tag keyFigures() {
        Tag list = Tag.of("dl").css("figures");
        view.headlines().forEach(headline -> {
            Aggregate aggregate = headline.aggregate();
            String interval = aggregate
                    .interval()
                    .map(range -> view.text("figure.interval", view.numbers().interval(headline.metric(), range)))
                    .orElse(
                            aggregate.note().isEmpty()
                                    ? view.text("figure.no-interval")
                                    : view.texts().said(aggregate.note()).words());
            list.add(Tag.of("div")
                    .add(
                            Tag.of("dt", view.texts().name(headline.metric().name())),
                            Tag.of("dd", view.numbers().value(headline.metric(), aggregate.value()))
                                    .css("big"),
                            Tag.of("dd", interval),
                            Tag.of(
                                    "dd",
                                    view.text(
                                            "figure.of",
                                            view.numbers()
                                                    .count(aggregate.counts().values()),
                                            view.numbers()
                                                    .count(aggregate.counts().denominator())))));
        });
        return list;
    }

    private Tag everything() {
        Table table = new Table(
                view.text("verdict.all.caption"),
                List.of(view.text("column.rule"), view.text("column.verdict"), view.text("column.found")));
        view.disclosure()
                .findings()
                .forEach(one -> table.row(
                        Tag.of("th").add(said(Tag.of("span").css("name"), one.rule())),
                        Tag.of("td")
                                .add(Tag.of("span", view.text("finding." + key(one.verdict())))
                                        .css("chip " + key(one.verdict()))),
                        Tag.of("td").add(said(Tag.of("span"), one.sentence()))));
        return Tag.of("details")
                .add(
                        Tag.of(
                                "summary",
                                view.text(
                                        "verdict.all",
                                        view.numbers()
                                                .count(view.disclosure()
                                                        .findings()
                                                        .size()))),
                        table.tag());
    }

    private Tag said(Tag tag, String english) {
        return said(view, tag, english);
    }

    /** What the evaluator said, marked as English where it isn't translated. */
    static Tag said(View view, Tag tag, String english) {
        Texts.Said said = view.texts().said(english);
        return said.translated()
                ? tag.text(said.words())
                : tag.with("lang", "en").text(said.words());
    }

    private static String key(Finding.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
