package nl.wegwijzer.evaluation.gate;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.CaseScores;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Slice;

/**
 * The committed figures that later runs are compared with.
 *
 * @param set hash of the test set
 * @param guide fingerprint of the guide
 * @param metrics those that the gate names, with their versions
 * @param figures of those metrics
 * @param cases scores for those metrics; none of a hidden set
 */
public record Baseline(
        String set, String guide, List<MetricVersion> metrics, List<BaselineFigure> figures, List<CaseScores> cases) {

    /** Copies the lists. */
    public Baseline {
        metrics = List.copyOf(metrics);
        figures = List.copyOf(figures);
        cases = List.copyOf(cases);
    }

    /** A metric and the version that was measured. */
    public record MetricVersion(String name, int version) {
        static MetricVersion of(MetricInfo info) {
            return new MetricVersion(info.name(), info.version());
        }
    }

    /** The value of a metric over a slice, and how many cases it rests on. */
    public record BaselineFigure(String metric, String slice, double value, int n) {
        static Optional<BaselineFigure> of(Aggregate one) {
            return one.value().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BaselineFigure(
                            one.metric(),
                            one.slice().name(),
                            one.value().getAsDouble(),
                            one.counts().values()));
        }
    }

    /** The value of a metric over a slice. */
    Optional<BaselineFigure> figure(String metric, Slice slice) {
        return figures.stream()
                .filter(one -> one.metric().equals(metric) && one.slice().equals(slice.name()))
                .findFirst();
    }
}
