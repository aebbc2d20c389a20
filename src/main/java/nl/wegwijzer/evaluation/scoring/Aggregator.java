package nl.wegwijzer.evaluation.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Counts;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.EffectiveSize;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.Proportions;
import nl.wegwijzer.evaluation.statistics.Resampling;
import nl.wegwijzer.evaluation.statistics.Seed;

/** Averages the scores of one metric over one slice. Only values enter the mean; the rest is counted. */
final class Aggregator {
    private final MetricInfo metric;
    private final Slice slice;

    Aggregator(MetricInfo metric, Slice slice) {
        this.metric = metric;
        this.slice = slice;
    }

    /** A score and the group that its case belongs to. */
    record Entry(String group, Score score) {}

    Aggregate of(List<Entry> entries) {
        Map<String, double[]> groups = new LinkedHashMap<>();
        int unmeasured = 0;
        int faults = 0;
        int notApplicable = 0;
        for (Entry entry : entries) {
            switch (entry.score()) {
                case Score.Value(double value, String why) -> {
                    double[] sumAndCount = groups.computeIfAbsent(entry.group(), group -> new double[2]);
                    sumAndCount[0] += value;
                    sumAndCount[1]++;
                }
                case Score.NotApplicable none -> notApplicable++;
                case Score.Unmeasured none -> unmeasured++;
                case Score.Fault none -> faults++;
            }
        }
        double[] sums = groups.values().stream().mapToDouble(group -> group[0]).toArray();
        int[] sizes = groups.values().stream().mapToInt(group -> (int) group[1]).toArray();
        int n = IntStream.of(sizes).sum();
        Counts counts = new Counts(n, groups.size(), notApplicable, unmeasured, faults);
        return n == 0 ? empty(counts) : mean(sums, sizes, counts);
    }

    private Aggregate empty(Counts counts) {
        String note = counts.denominator() == 0 ? "no case is about this" : "nothing could be measured";
        return new Aggregate(metric.name(), slice, OptionalDouble.empty(), counts, Optional.empty(), note);
    }

    private Aggregate mean(double[] sums, int[] sizes, Counts counts) {
        double sum = DoubleStream.of(sums).sum();
        Optional<Interval> interval = interval(sum, sums, sizes, counts.values());
        String note = interval.isPresent() || metric.spread() == Spread.NONE
                ? ""
                : "too few cases for an interval (" + counts.groups() + " groups, " + Resampling.FEWEST_GROUPS
                        + " are needed)";
        return new Aggregate(metric.name(), slice, OptionalDouble.of(sum / counts.values()), counts, interval, note);
    }

    private Optional<Interval> interval(double sum, double[] sums, int[] sizes, int n) {
        return switch (metric.spread()) {
            case PROPORTION -> Optional.of(wilson(sum, sums, sizes, n));
            case SAFETY_PROPORTION -> Optional.of(Proportions.clopperPearson((int) Math.round(sum), n));
            case MEAN ->
                isExtreme(sum, n)
                        ? Optional.of(wilson(sum, sums, sizes, n))
                        : Resampling.interval(sums, sizes, Seed.of(metric.name()));
            case NONE -> Optional.empty();
        };
    }

    /** When every value is 0, or every one is 1, resampling would find no uncertainty at all. */
    private static boolean isExtreme(double sum, int n) {
        return sum == 0 || sum == n;
    }

    private static Interval wilson(double sum, double[] sums, int[] sizes, int n) {
        return sums.length == n
                ? Proportions.wilson((int) Math.round(sum), n)
                : Proportions.wilson(sum / n, EffectiveSize.of(sums, sizes));
    }
}
