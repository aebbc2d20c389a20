package nl.wegwijzer.evaluation.score;

import java.util.List;
import java.util.function.Function;

/** Something that is measured: of each case, or only of many together. */
public sealed interface Metric {

    /** What it is. */
    MetricInfo info();

    /** A score for each case, averaged over cases. */
    record OfCase(MetricInfo info, Function<CaseAnswer, Score> rule) implements Metric {}

    /** A figure for many cases that isn't an average of theirs, such as a percentile. */
    record OfCases(MetricInfo info, Function<List<ScoredAnswer>, Figure> rule) implements Metric {}
}
