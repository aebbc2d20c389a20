package nl.wegwijzer.evaluation.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.Comparability;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.statistics.Holm;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Compares two scorecards of one set. */
public final class Comparer {
    private final TestSet set;

    /** Of this set. */
    public Comparer(TestSet set) {
        this.set = set;
    }

    /**
     * Compares, with Holm's correction over all metrics.
     *
     * @throws NotComparable when sets, guides or versions of a metric differ
     */
    public Comparison compare(Scorecard before, Scorecard after, Repeatability repeatability) {
        Comparability.check(before.header(), after.header());
        List<MetricInfo> metrics = after.metrics().stream()
                .filter(metric -> sameVersion(before, metric))
                .toList();
        List<MetricComparison> compared = metrics.stream()
                .flatMap(metric -> compare(metric, Slice.ALL, before.cases(), after.cases()).stream())
                .toList();
        return new Comparison(
                before.header(),
                after.header(),
                adjust(compared),
                changes(metrics, before, after),
                repeatability,
                warnings(before, after));
    }

    /** One metric over the human cases of a slice that have a value in both. */
    public Optional<MetricComparison> compare(
            MetricInfo metric, Slice slice, List<CaseScores> before, List<CaseScores> after) {
        Map<String, Double> then = values(before, metric.name());
        Map<String, Double> now = values(after, metric.name());
        Pairs pairs = new Pairs();
        for (TestCase one : set.cases()) {
            if (then.containsKey(one.id())
                    && now.containsKey(one.id())
                    && Slice.of(one).contains(slice)) {
                pairs.add(one.labels().group(), then.getOrDefault(one.id(), 0.0), now.getOrDefault(one.id(), 0.0));
            }
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new PairTest(metric, slice, pairs).compare());
    }

    /** The same comparisons with p values corrected over all of them. */
    public static List<MetricComparison> adjust(List<MetricComparison> compared) {
        List<MetricComparison> tested =
                compared.stream().filter(one -> one.p().isPresent()).toList();
        double[] adjusted = Holm.adjust(
                tested.stream().mapToDouble(one -> one.p().orElse(1)).toArray());
        return compared.stream()
                .map(one -> one.p().isEmpty() ? one : one.adjustedTo(adjusted[tested.indexOf(one)]))
                .toList();
    }

    private static boolean sameVersion(Scorecard before, MetricInfo metric) {
        Optional<MetricInfo> old = before.metric(metric.name());
        old.ifPresent(found -> Comparability.same(
                "the metric " + metric.name(),
                "version " + found.version(),
                "version " + metric.version(),
                "score the older run again"));
        return old.isPresent();
    }

    private static Map<String, Double> values(List<CaseScores> cases, String metric) {
        Map<String, Double> values = new HashMap<>();
        for (CaseScores one : cases) {
            if (one.score(metric).orElse(null) instanceof Score.Value(double value, String why)) {
                values.put(one.caseId(), value);
            }
        }
        return values;
    }

    private static List<CaseChange> changes(List<MetricInfo> metrics, Scorecard before, Scorecard after) {
        List<CaseChange> changes = new ArrayList<>();
        for (CaseScores now : after.cases()) {
            Optional<CaseScores> then = before.scoresOf(now.caseId());
            for (MetricInfo metric : metrics) {
                Optional<Score> old = then.flatMap(one -> one.score(metric.name()));
                Optional<Score> fresh = now.score(metric.name());
                if (old.isPresent() && fresh.isPresent()) {
                    change(now.caseId(), metric, old.get(), fresh.get()).ifPresent(changes::add);
                }
            }
        }
        return changes;
    }

    private static Optional<CaseChange> change(String caseId, MetricInfo metric, Score before, Score after) {
        if (before instanceof Score.Value(double then, String why)
                && after instanceof Score.Value(double now, String whyNow)) {
            double gain = metric.better().gain(then, now);
            CaseChange.Direction direction = gain < 0 ? CaseChange.Direction.BROKEN : CaseChange.Direction.FIXED;
            return Math.abs(gain) < 1e-12
                    ? Optional.empty()
                    : Optional.of(new CaseChange(caseId, metric.name(), before, after, direction));
        }
        return before.getClass() == after.getClass()
                ? Optional.empty()
                : Optional.of(new CaseChange(caseId, metric.name(), before, after, CaseChange.Direction.CHANGED));
    }

    private static List<String> warnings(Scorecard before, Scorecard after) {
        List<String> warnings = new ArrayList<>();
        if (!before.header().tool().equals(after.header().tool())) {
            warnings.add("the runs were made by different versions of the evaluator: "
                    + before.header().tool() + " and " + after.header().tool());
        }
        warnings.add(
                "Where the assistant answers the same question always alike, a changed case is a fact; the tests only say "
                        + "whether it would happen with other questions too.");
        return warnings;
    }
}
