package nl.wegwijzer.evaluation.metric.population;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.Figure;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.statistics.Calibration;
import nl.wegwijzer.evaluation.statistics.RiskCoverage;
import nl.wegwijzer.evaluation.testset.Outcome;

/** Whether confidence means something. Over answered questions that carry one; right is what passes its case. */
public final class ConfidenceMetrics {
    private final Predicate<ScoredAnswer> passes;

    /** A reply is right when it passes. */
    public ConfidenceMetrics(Predicate<ScoredAnswer> passes) {
        this.passes = passes;
    }

    /** All of them; less is better for each. */
    public List<Metric> all() {
        return List.of(
                metric(
                        "aurc_mean",
                        "Area under the risk-coverage curve, as the mean over replies.",
                        replies -> RiskCoverage.of(replies).aurcMean()),
                metric(
                        "aurc_trapezoid",
                        "Area under the risk-coverage curve, by trapezoids from coverage 0.",
                        replies -> RiskCoverage.of(replies).aurcTrapezoid()),
                metric(
                        "augrc_mean",
                        "Area under the generalized risk-coverage curve, as the mean over replies.",
                        replies -> RiskCoverage.of(replies).augrcMean()),
                metric(
                        "augrc_trapezoid",
                        "Area under the generalized risk-coverage curve, by trapezoids from coverage 0.",
                        replies -> RiskCoverage.of(replies).augrcTrapezoid()),
                metric(
                        "e_aurc",
                        "How far the mean area lies above that of the best possible order.",
                        replies -> RiskCoverage.of(replies).excess()),
                metric("ece", "Mean distance of confidence and accuracy in ten bins.", Calibration::error),
                metric("brier", "Mean square of the distance of confidence and being right.", Calibration::brier));
    }

    /** The answered questions whose replies carry a confidence. */
    public List<RiskCoverage.Reply> replies(List<ScoredAnswer> answers) {
        return answers.stream()
                .filter(answer -> answer.answer().reply().outcome() == Outcome.ANSWERED)
                .filter(answer -> answer.answer().reply().extras().confidence().isPresent())
                .map(answer -> new RiskCoverage.Reply(
                        answer.answer().reply().extras().confidence().getAsDouble(), !passes.test(answer)))
                .toList();
    }

    private Metric metric(String name, String meaning, ToDoubleFunction<List<RiskCoverage.Reply>> measure) {
        MetricInfo info =
                new MetricInfo(name, 1, Better.LOWER, Spread.NONE, false, "\"confidence\" in the reply", meaning);
        return new Metric.OfCases(info, answers -> {
            List<RiskCoverage.Reply> replies = replies(answers);
            return replies.isEmpty()
                    ? Figure.unmeasured("no answer carries a confidence")
                    : Figure.of(measure.applyAsDouble(replies), replies.size(), "");
        });
    }
}
