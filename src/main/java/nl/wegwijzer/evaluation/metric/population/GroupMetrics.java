package nl.wegwijzer.evaluation.metric.population;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.Figure;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.Proportions;

/** Whether variants of one question get the same reply. Groups of one say nothing. */
public final class GroupMetrics {
    private GroupMetrics() {}

    /** All of them; a case is good when it passes. */
    public static List<Metric> all(Predicate<ScoredAnswer> passes) {
        return List.of(
                metric(
                        "group_invariance",
                        true,
                        "Groups of variants with the same outcome and the same cited passages.",
                        GroupMetrics::isInvariant),
                metric(
                        "group_worst",
                        true,
                        "Groups of variants of which every one passes.",
                        group -> group.stream().allMatch(passes) ? 1 : 0),
                metric("group_jaccard", false, "How far variants cite the same passages.", GroupMetrics::jaccard));
    }

    private static Metric metric(
            String name, boolean proportion, String meaning, ToDoubleFunction<List<ScoredAnswer>> measure) {
        MetricInfo info = new MetricInfo(
                name, 1, Better.HIGHER, proportion ? Spread.PROPORTION : Spread.NONE, false, "group", meaning);
        return new Metric.OfCases(info, answers -> figure(answers, proportion, measure));
    }

    private static Figure figure(
            List<ScoredAnswer> answers, boolean proportion, ToDoubleFunction<List<ScoredAnswer>> measure) {
        Map<String, List<ScoredAnswer>> groups = new LinkedHashMap<>();
        answers.forEach(answer -> groups.computeIfAbsent(
                        answer.answer().testCase().labels().group(), key -> new ArrayList<>())
                .add(answer));
        List<List<ScoredAnswer>> variants =
                groups.values().stream().filter(group -> group.size() > 1).toList();
        if (variants.isEmpty()) {
            return Figure.notApplicable("no group has two variants");
        }
        double sum = variants.stream().mapToDouble(measure).sum();
        Figure figure = Figure.of(sum / variants.size(), variants.size(), "");
        Optional<Interval> interval =
                proportion ? Optional.of(Proportions.wilson((int) sum, variants.size())) : Optional.empty();
        return new Figure(figure.score(), figure.n(), interval);
    }

    private static double isInvariant(List<ScoredAnswer> group) {
        long different = group.stream()
                .map(answer -> Map.entry(answer.answer().reply().outcome(), cited(answer)))
                .distinct()
                .count();
        return different == 1 ? 1 : 0;
    }

    private static double jaccard(List<ScoredAnswer> group) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                sum += jaccard(cited(group.get(i)), cited(group.get(j)));
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static Set<String> cited(ScoredAnswer answer) {
        return new HashSet<>(answer.answer().reply().citedIds());
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> either = new HashSet<>(one);
        either.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return either.isEmpty() ? 1 : (double) both.size() / either.size();
    }
}
