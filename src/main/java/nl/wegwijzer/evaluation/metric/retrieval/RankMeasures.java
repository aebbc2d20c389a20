package nl.wegwijzer.evaluation.metric.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Measures of one ranking, with trec_eval's conventions: relevant from grade 1, linear gain. */
public final class RankMeasures {
    private final List<String> ranked;
    private final Map<String, Integer> grades;

    /** Of distinct units, best first, and the grades of all units that have one. */
    public RankMeasures(List<String> ranked, Map<String, Integer> grades) {
        this.ranked = List.copyOf(ranked);
        this.grades = Map.copyOf(grades);
    }

    /** How many units are relevant. */
    public long relevant() {
        return grades.values().stream().filter(grade -> grade >= 1).count();
    }

    /** Relevant units among the first k, as a part of all relevant ones. */
    public double recall(int k) {
        return relevant() == 0 ? 0 : (double) found(k) / relevant();
    }

    /** Relevant units among the first k, as a part of k, even when fewer came. */
    public double precision(int k) {
        return (double) found(k) / k;
    }

    private long found(int k) {
        return ranked.stream().limit(k).filter(this::isRelevant).count();
    }

    /** One divided by the rank of the first relevant unit; 0 when there is none. */
    public double reciprocalRank() {
        for (int i = 0; i < ranked.size(); i++) {
            if (isRelevant(ranked.get(i))) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /** The mean of the precisions at each relevant unit; those that didn't come count 0. */
    public double averagePrecision() {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (isRelevant(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return relevant() == 0 ? 0 : sum / relevant();
    }

    /** The discounted gain of the first k, as a part of the best possible. */
    public double ndcg(int k) {
        double ideal = gain(grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList());
        List<Integer> gains = ranked.stream()
                .limit(k)
                .map(unit -> grades.getOrDefault(unit, 0))
                .toList();
        return ideal == 0 ? 0 : gain(gains) / ideal;
    }

    private static double gain(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < gains.size(); i++) {
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
        }
        return sum;
    }

    private boolean isRelevant(String unit) {
        return grades.getOrDefault(unit, 0) >= 1;
    }
}
