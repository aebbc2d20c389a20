package nl.wegwijzer.evaluation.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of the same cases before and after, with their groups. */
final class Pairs {
    private final List<double[]> values = new ArrayList<>();
    private final Map<String, double[]> groups = new LinkedHashMap<>();

    void add(String group, double before, double after) {
        values.add(new double[] {before, after});
        double[] sumAndCount = groups.computeIfAbsent(group, key -> new double[2]);
        sumAndCount[0] += after - before;
        sumAndCount[1]++;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    int size() {
        return values.size();
    }

    /** Whether no two are of one group. */
    boolean areIndependent() {
        return groups.size() == values.size();
    }

    double before() {
        return values.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
    }

    double after() {
        return values.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
    }

    /** How many went up (sign 1) or down (sign -1). */
    int moved(int sign) {
        return (int) values.stream()
                .filter(pair -> Math.abs(pair[1] - pair[0]) > 1e-12)
                .filter(pair -> Math.signum(pair[1] - pair[0]) == sign)
                .count();
    }

    /** The sum of the differences of each group. */
    double[] groupSums() {
        return groups.values().stream().mapToDouble(group -> group[0]).toArray();
    }

    int[] groupSizes() {
        return groups.values().stream().mapToInt(group -> (int) group[1]).toArray();
    }
}
