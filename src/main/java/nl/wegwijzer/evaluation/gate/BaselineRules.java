package nl.wegwijzer.evaluation.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijzer.evaluation.comparison.Comparer;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.gate.Finding.Kind;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;

/**
 * Figures against the committed baseline. A drop fails when it is larger than allowed, or significant after Holm's correction:
 * on small sets a test alone sees too little.
 */
final class BaselineRules {
    private static final double ALPHA = 0.05;

    private final TestSet set;
    private final Scorecard scorecard;
    private final Exemptions exemptions;

    BaselineRules(TestSet set, Scorecard scorecard, Exemptions exemptions) {
        this.set = set;
        this.scorecard = scorecard;
        this.exemptions = exemptions;
    }

    List<Finding> check(List<Floor> floors, Optional<Baseline> baseline) {
        List<Floor> compared = floors.stream()
                .filter(floor -> floor.limits().maxDrop().isPresent())
                .toList();
        if (baseline.isEmpty() || compared.isEmpty()) {
            return List.of();
        }
        List<Optional<MetricComparison>> tests =
                compared.stream().map(floor -> test(floor, baseline.get())).toList();
        List<MetricComparison> adjusted =
                Comparer.adjust(tests.stream().flatMap(Optional::stream).toList());
        List<Finding> findings = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < compared.size(); i++) {
            Optional<MetricComparison> test =
                    tests.get(i).isPresent() ? Optional.of(adjusted.get(next++)) : Optional.empty();
            findings.add(finding(compared.get(i), baseline.get(), test));
        }
        return findings;
    }

    private Optional<MetricComparison> test(Floor floor, Baseline baseline) {
        return scorecard
                .metric(floor.metric())
                .flatMap(metric ->
                        new Comparer(set).compare(metric, floor.slice(), baseline.cases(), scorecard.cases()));
    }

    private Finding finding(Floor floor, Baseline baseline, Optional<MetricComparison> test) {
        double allowed = floor.limits().maxDrop().orElse(0);
        String rule = floor.subject() + ": no more than " + FloorRule.figure(allowed) + " worse than the baseline";
        Optional<Baseline.BaselineFigure> before = baseline.figure(floor.metric(), floor.slice());
        Optional<Aggregate> now = scorecard.aggregate(floor.metric(), floor.slice());
        Optional<MetricInfo> metric = scorecard.metric(floor.metric());
        if (before.isEmpty()
                || metric.isEmpty()
                || now.isEmpty()
                || now.get().value().isEmpty()) {
            return Gate.finding(
                    Kind.BASELINE, false, exemptions.of(floor), rule, "the baseline or the run has no such figure");
        }
        double then = before.get().value();
        double value = now.get().value().getAsDouble();
        double drop = -metric.get().better().gain(then, value);
        boolean significant = test.isPresent() && isSignificantlyWorse(test.get());
        boolean passed = drop <= allowed + 1e-6 && !significant;
        String sentence = "it was " + FloorRule.figure(then) + ", it is " + FloorRule.figure(value)
                + test.map(BaselineRules::describe).orElse("; single cases can't be compared");
        return Gate.finding(Kind.BASELINE, passed, passed ? Optional.empty() : exemptions.of(floor), rule, sentence);
    }

    private static boolean isSignificantlyWorse(MetricComparison test) {
        return test.gain() < 0 && test.adjusted().orElse(1) < ALPHA;
    }

    private static String describe(MetricComparison test) {
        return String.format(
                Locale.ROOT,
                "; %d worse, %d better of %d, p = %.3f after Holm",
                test.worse(),
                test.better(),
                test.pairs(),
                test.adjusted().orElse(1));
    }
}
