package nl.wegwijzer.evaluation.report.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.gate.Finding;
import nl.wegwijzer.evaluation.gate.GateResult;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.view.Changes;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.testset.TestCase;

/** A summary for a pull request: verdict, what changed, the few figures on top. */
public final class MarkdownReport {
    private static final int MOST = 20;
    private static final String ACTIVE = "\\`*_{}[]()<>#+-.!|~$:";

    private final View view;
    private final StringBuilder text = new StringBuilder();

    /** Of this view. */
    public MarkdownReport(View view) {
        this.view = view;
    }

    /** The whole text. */
    public String markdown() {
        text.setLength(0);
        String name = view.evaluation().set().name();
        line("## " + view.text("summary.title", safe(name)));
        verdict();
        if (view.disclosure().isHidden()) {
            line(view.text("summary.hidden"));
        }
        figures();
        view.changes().ifPresentOrElse(this::changes, () -> line(view.text("summary.no-previous")));
        origin();
        return text.toString();
    }

    private void verdict() {
        Optional<GateResult> gate = view.evaluation().gate();
        String verdict = gate.map(result -> view.text(result.passed() ? "verdict.passed" : "verdict.list.failed"))
                .orElse(view.text("verdict.none"));
        line("**" + verdict + "**");
        items(view.disclosure().findings().stream()
                .filter(one -> one.verdict() != Finding.Verdict.PASSED)
                .map(one -> view.text("finding." + one.verdict().name().toLowerCase(java.util.Locale.ROOT)) + ": **"
                        + said(one.rule()) + "** " + said(one.sentence()))
                .toList());
    }

    private String said(String english) {
        return safe(view.texts().said(english).words());
    }

    private void figures() {
        StringBuilder table = new StringBuilder("| " + view.text("column.metric") + " | " + view.text("column.value")
                + " | " + view.text("column.interval") + " | " + view.text("column.cases") + " |\n|---|--:|---|--:|\n");
        view.headlines()
                .forEach(headline -> table.append("| ")
                        .append(safe(view.texts().name(headline.metric().name())))
                        .append(" | ")
                        .append(view.numbers()
                                .value(headline.metric(), headline.aggregate().value()))
                        .append(" | ")
                        .append(headline.aggregate()
                                .interval()
                                .map(range -> view.numbers().interval(headline.metric(), range))
                                .orElse("–"))
                        .append(" | ")
                        .append(view.text(
                                "figure.part",
                                headline.aggregate().counts().values(),
                                headline.aggregate().counts().denominator()))
                        .append(" |\n"));
        line(table.toString().stripTrailing());
    }

    private void changes(Changes changes) {
        line("### " + view.text("changes.heading"));
        line(String.join(
                " · ",
                count("broken", changes.broken()),
                count("fixed", changes.fixed()),
                count("still", changes.stillFailing()),
                count("otherwise", changes.otherwise())));
        view.comparison(CaseVerdict.NAME).ifPresent(one -> line(statistics(one)));
        cases("broken", changes.broken());
        cases("fixed", changes.fixed());
    }

    private String count(String key, Changes.Group group) {
        return view.text("changes." + key) + ": **" + group.count() + "**";
    }

    private String statistics(MetricComparison one) {
        OptionalDouble p = one.p();
        Optional<Interval> interval = one.interval();
        return safe((p.isPresent() ? view.numbers().p(p.getAsDouble()) : view.text("changes.untested"))
                + " (" + view.texts().said(one.note()).words() + "); "
                + interval.map(range -> view.text(
                                "changes.interval", view.numbers().between(one.metric(), range, view.text("word.to"))))
                        .orElse(view.text("changes.too-few")));
    }

    private void cases(String key, Changes.Group group) {
        List<TestCase> shown = group.shown();
        if (!shown.isEmpty()) {
            line("**" + view.text("changes." + key) + "**");
            items(shown.stream()
                    .limit(MOST)
                    .map(one -> safe(one.id()) + " – " + safe(one.question()))
                    .toList());
            if (shown.size() > MOST) {
                line(view.text("summary.more", shown.size() - MOST));
            }
        }
    }

    private void origin() {
        line("<sub>" + view.text("origin.guide") + ": "
                + safe(view.evaluation().run().header().guide()) + " · "
                + view.text("origin.set") + ": "
                + safe(view.evaluation().run().header().set().hash()) + " · "
                + view.text("origin.assistant") + ": "
                + safe(view.evaluation().run().header().assistant()) + "</sub>");
    }

    private void items(List<String> items) {
        if (!items.isEmpty()) {
            line("- " + String.join("\n- ", items));
        }
    }

    private void line(String words) {
        text.append(words).append("\n\n");
    }

    /** Words that stay words: no markup, no HTML, no mention of a person and no link, on one line. */
    private static String safe(String words) {
        StringBuilder safe = new StringBuilder();
        words.replaceAll("\\s+", " ").codePoints().forEach(point -> {
            if (point == '&') {
                safe.append("&amp;");
            } else if (point == '@') {
                // A mention or an address needs the sign and what follows side by side.
                safe.append("@\u200b");
            } else {
                safe.append(ACTIVE.indexOf(point) >= 0 ? "\\" : "").appendCodePoint(point);
            }
        });
        return safe.toString()
                .replace("://", "\u200b://")
                .replace("www", "ww\u200bw")
                .replace("\\#", "\\#\u200b");
    }
}
