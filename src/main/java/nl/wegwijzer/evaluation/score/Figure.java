package nl.wegwijzer.evaluation.score;

import java.util.Optional;
import nl.wegwijzer.evaluation.statistics.Interval;

/**
 * What was measured of many cases together.
 *
 * @param n how many cases or groups it rests on
 */
public record Figure(Score score, int n, Optional<Interval> interval) {

    /** Without an interval. */
    public static Figure of(double value, int n, String why) {
        return new Figure(new Score.Value(value, why), n, Optional.empty());
    }

    /** Nothing could be measured. */
    public static Figure unmeasured(String why) {
        return new Figure(new Score.Unmeasured(why), 0, Optional.empty());
    }

    /** There is nothing to measure. */
    public static Figure notApplicable(String why) {
        return new Figure(new Score.NotApplicable(why), 0, Optional.empty());
    }
}
