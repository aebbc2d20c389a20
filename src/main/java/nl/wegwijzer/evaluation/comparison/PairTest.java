package nl.wegwijzer.evaluation.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.BonettPrice;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.McNemar;
import nl.wegwijzer.evaluation.statistics.Resampling;
import nl.wegwijzer.evaluation.statistics.Seed;
import nl.wegwijzer.evaluation.statistics.SignFlip;

/**
 * Tests a difference: McNemar's exact test and Bonett and Price's interval for independent cases that pass or fail, else sign
 * flips and resampling, group by group.
 */
final class PairTest {
    private final MetricInfo metric;
    private final Slice slice;
    private final Pairs pairs;

    PairTest(MetricInfo metric, Slice slice, Pairs pairs) {
        this.metric = metric;
        this.slice = slice;
        this.pairs = pairs;
    }

    MetricComparison compare() {
        int down = pairs.moved(-1);
        int up = pairs.moved(1);
        boolean higher = metric.better() == Better.HIGHER;
        boolean exact = isProportion() && pairs.areIndependent();
        double p = exact ? McNemar.p(down, up) : SignFlip.p(pairs.groupSums(), Seed.of(metric.name()));
        Optional<Interval> interval = exact ? Optional.of(BonettPrice.interval(down, up, pairs.size())) : resampled();
        return new MetricComparison(
                metric,
                slice,
                pairs.size(),
                pairs.before(),
                pairs.after(),
                higher ? down : up,
                higher ? up : down,
                OptionalDouble.of(p),
                OptionalDouble.empty(),
                interval,
                note(exact, interval.isPresent()));
    }

    private Optional<Interval> resampled() {
        return Resampling.interval(pairs.groupSums(), pairs.groupSizes(), Seed.of(metric.name()));
    }

    private boolean isProportion() {
        return metric.spread() == Spread.PROPORTION || metric.spread() == Spread.SAFETY_PROPORTION;
    }

    private static String note(boolean exact, boolean hasInterval) {
        if (exact) {
            return "McNemar, exact; Bonett-Price";
        }
        return hasInterval
                ? "sign flips and resampling by group"
                : "sign flips by group; too few cases for an interval";
    }
}
