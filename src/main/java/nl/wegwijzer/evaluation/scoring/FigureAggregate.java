package nl.wegwijzer.evaluation.scoring;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.Counts;
import nl.wegwijzer.evaluation.score.Figure;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Slice;

/** Makes an aggregate of a figure that isn't an average. */
final class FigureAggregate {
    private FigureAggregate() {}

    static Aggregate of(String metric, Slice slice, Figure figure, int answers, int faults) {
        int rest = Math.max(0, answers - figure.n());
        return switch (figure.score()) {
            case Score.Value(double value, String why) ->
                new Aggregate(
                        metric,
                        slice,
                        OptionalDouble.of(value),
                        new Counts(figure.n(), figure.n(), rest, 0, faults),
                        figure.interval(),
                        why);
            case Score.NotApplicable(String why) -> without(metric, slice, new Counts(0, 0, answers, 0, faults), why);
            case Score.Unmeasured(String why) -> without(metric, slice, new Counts(0, 0, 0, answers, faults), why);
            case Score.Fault(String why) -> without(metric, slice, new Counts(0, 0, 0, 0, answers + faults), why);
        };
    }

    private static Aggregate without(String metric, Slice slice, Counts counts, String why) {
        return new Aggregate(metric, slice, OptionalDouble.empty(), counts, Optional.empty(), why);
    }
}
