package nl.wegwijzer.evaluation.metric.routing;

import java.util.List;
import nl.wegwijzer.evaluation.score.Better;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Figure;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.ScoredAnswer;
import nl.wegwijzer.evaluation.score.Spread;
import nl.wegwijzer.evaluation.testset.Outcome;

/** Precision and recall of refusals as one figure. */
final class RefusalF1 {
    private RefusalF1() {}

    static Metric metric() {
        return new Metric.OfCases(
                new MetricInfo(
                        "refusal_f1",
                        1,
                        Better.HIGHER,
                        Spread.NONE,
                        false,
                        "expect.outcome",
                        "Harmonic mean of refusal precision and recall."),
                RefusalF1::measure);
    }

    private static Figure measure(List<ScoredAnswer> answers) {
        int right = 0;
        int wrong = 0;
        int known = 0;
        for (ScoredAnswer scored : answers) {
            CaseAnswer answer = scored.answer();
            if (answer.expect().outcome().isPresent()) {
                known++;
                boolean refused = answer.reply().outcome() == Outcome.OUT_OF_SCOPE;
                boolean expected = answer.expect().expects(Outcome.OUT_OF_SCOPE);
                right += refused && expected ? 1 : 0;
                wrong += refused == expected ? 0 : 1;
            }
        }
        if (right + wrong == 0) {
            return Figure.notApplicable("nothing was refused and nothing should have been");
        }
        return Figure.of(2.0 * right / (2 * right + wrong), known, "");
    }
}
