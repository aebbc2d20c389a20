package nl.wegwijzer.evaluation.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's correction: who tests many things at once must ask more of each. */
public final class Holm {
    private Holm() {}

    /** The corrected p values, in the order of those given. */
    public static double[] adjust(double[] values) {
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        double[] adjusted = new double[values.length];
        double highest = 0;
        for (int rank = 0; rank < values.length; rank++) {
            int i = order.get(rank);
            highest = Math.max(highest, Math.min(1, values[i] * (values.length - rank)));
            adjusted[i] = highest;
        }
        return adjusted;
    }
}
