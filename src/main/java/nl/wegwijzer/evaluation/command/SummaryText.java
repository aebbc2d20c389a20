package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Details;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.statistics.DetectableDrop;

/** A scorecard for a terminal: every figure with its interval and what it rests on. */
final class SummaryText {
    private static final int SHOWN_CASES = 25;

    private final PrintWriter out;

    SummaryText(PrintWriter out) {
        this.out = out;
    }

    void print(Scorecard scorecard) {
        out.println("set " + scorecard.header().set().name() + " ("
                + scorecard.header().set().hash() + "), guide "
                + scorecard.header().guide() + ", " + scorecard.header().assistant());
        if (scorecard.isHidden()) {
            out.println("test split: only aggregates are shown");
        }
        out.printf("%n%-28s %8s  %-17s %9s%n", "metric (~ proxy)", "value", "95 % interval", "n");
        for (MetricInfo metric : scorecard.metrics()) {
            scorecard.aggregate(metric.name(), Slice.ALL).ifPresent(one -> row(metric, one));
        }
        confusion(scorecard.details().confusion());
        scorecard.aggregate(CaseVerdict.NAME, Slice.ALL).ifPresent(this::detectable);
        if (!scorecard.isHidden()) {
            failures(scorecard);
        }
        out.flush();
    }

    private void row(MetricInfo metric, Aggregate one) {
        if (one.counts().denominator() == 0) {
            return;
        }
        out.printf(
                "%-28s %8s  %-17s %4d/%-4d %s%n",
                metric.name() + (metric.proxy() ? " ~" : ""),
                one.value().isPresent() ? figure(one.value().getAsDouble()) : "-",
                one.interval()
                        .map(interval -> figure(interval.low()) + " - " + figure(interval.high()))
                        .orElse("-"),
                one.counts().values(),
                one.counts().denominator(),
                remark(one));
    }

    private static String remark(Aggregate one) {
        List<String> remarks = new ArrayList<>();
        if (!one.note().isEmpty()) {
            remarks.add(one.note());
        }
        if (one.counts().groups() < one.counts().values()) {
            remarks.add("in " + one.counts().groups() + " groups");
        }
        if (one.counts().unmeasured() > 0) {
            remarks.add(one.counts().unmeasured() + " unmeasured");
        }
        if (one.counts().faults() > 0) {
            remarks.add(one.counts().faults() + " without a reply");
        }
        return String.join("; ", remarks);
    }

    private void confusion(List<Details.ConfusionCell> cells) {
        if (!cells.isEmpty()) {
            out.printf("%noutcomes: expected -> came%n");
            cells.forEach(cell -> out.printf("  %-14s -> %-14s %d%n", cell.expected(), cell.came(), cell.cases()));
        }
    }

    private void detectable(Aggregate one) {
        OptionalDouble drop = DetectableDrop.smallest(one.counts().groups());
        out.println();
        out.println(
                drop.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "%d independent cases can show a drop of %.0f percentage points or more",
                                one.counts().groups(),
                                100 * drop.getAsDouble())
                        : "too few cases to show any drop");
    }

    private void failures(Scorecard scorecard) {
        List<CaseScores> failed = scorecard.cases().stream()
                .filter(one -> one.score(CaseVerdict.NAME)
                        .filter(score -> !(score instanceof Score.Value value && value.value() >= 1))
                        .isPresent())
                .toList();
        if (!failed.isEmpty()) {
            out.printf(
                    "%nnot passed: %d of %d%n", failed.size(), scorecard.cases().size());
        }
        failed.stream()
                .limit(SHOWN_CASES)
                .forEach(one -> out.println("  " + one.caseId() + ": "
                        + one.score(CaseVerdict.NAME).map(Score::why).orElse("")));
        if (failed.size() > SHOWN_CASES) {
            out.println("  and " + (failed.size() - SHOWN_CASES) + " more; --report shows them all");
        }
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.0f" : "%.3f", value);
    }
}
