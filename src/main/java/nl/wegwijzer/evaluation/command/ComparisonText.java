package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.comparison.CaseChange;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.metric.CaseVerdict;

/** A comparison for a terminal. */
final class ComparisonText {
    private final PrintWriter out;

    ComparisonText(PrintWriter out) {
        this.out = out;
    }

    void print(Comparison comparison) {
        out.printf(
                "%n%-28s %8s %8s  %-17s %6s %6s %5s %8s %8s%n",
                "metric", "before", "after", "95 % interval", "worse", "better", "n", "p", "Holm");
        comparison.metrics().stream()
                .filter(one -> one.worse() + one.better() > 0)
                .forEach(this::row);
        var repeated = comparison.repeatability();
        out.printf(
                "the same outcome and citations in %d of %d cases; %d passed in both runs%n",
                repeated.identical(), repeated.cases(), repeated.passedBoth());
        if (!comparison.after().set().isHidden()) {
            changes(comparison.changes());
        }
        comparison.warnings().forEach(out::println);
        out.flush();
    }

    private void row(MetricComparison one) {
        out.printf(
                "%-28s %8s %8s  %-17s %6d %6d %5d %8s %8s  %s%n",
                one.metric().name(),
                SummaryText.figure(one.before()),
                SummaryText.figure(one.after()),
                one.interval()
                        .map(interval ->
                                SummaryText.figure(interval.low()) + " - " + SummaryText.figure(interval.high()))
                        .orElse("-"),
                one.worse(),
                one.better(),
                one.pairs(),
                figure(one.p()),
                figure(one.adjusted()),
                one.note());
    }

    private static String figure(OptionalDouble p) {
        return p.isPresent() ? SummaryText.figure(p.getAsDouble()) : "-";
    }

    private void changes(List<CaseChange> changes) {
        changes.stream()
                .filter(change -> change.metric().equals(CaseVerdict.NAME))
                .forEach(change -> out.println(change.direction() + " " + change.caseId() + ": "
                        + change.after().why()));
    }
}
