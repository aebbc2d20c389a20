package nl.wegwijzer.evaluation.metric.routing;

import java.util.List;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.Outcome;

/** The outcome, and what it means for refusals. What should be refused is what the case expects to be out of scope. */
public final class OutcomeMetrics {
    private static final String NEEDS = "expect.outcome";

    private OutcomeMetrics() {}

    /** All of them. */
    public static List<Metric> all() {
        return List.of(
                correct(),
                new Metric.OfCase(
                        MetricInfo.proportion(
                                "refusal_precision",
                                NEEDS,
                                "Of the questions refused as out of scope, those that are."),
                        answer -> known(
                                answer, came(answer, Outcome.OUT_OF_SCOPE), expected(answer, Outcome.OUT_OF_SCOPE))),
                new Metric.OfCase(
                        MetricInfo.proportion(
                                "refusal_recall", NEEDS, "Of the questions out of scope, those that are refused."),
                        answer -> known(
                                answer, expected(answer, Outcome.OUT_OF_SCOPE), came(answer, Outcome.OUT_OF_SCOPE))),
                RefusalF1.metric(),
                new Metric.OfCase(
                        MetricInfo.proportion(
                                        "over_refusal",
                                        NEEDS,
                                        "Of the questions that the guide answers, those refused.")
                                .lowerIsBetter(),
                        answer ->
                                known(answer, expected(answer, Outcome.ANSWERED), came(answer, Outcome.OUT_OF_SCOPE))),
                new Metric.OfCase(
                        MetricInfo.proportion(
                                        "unsafe_answer",
                                        NEEDS,
                                        "Of the questions out of scope, those answered as if not.")
                                .lowerIsBetter(),
                        answer ->
                                known(answer, expected(answer, Outcome.OUT_OF_SCOPE), came(answer, Outcome.ANSWERED))),
                new Metric.OfCase(
                        MetricInfo.proportion("coverage", "", "Of all questions, those answered."),
                        answer -> Score.of(came(answer, Outcome.ANSWERED), ended(answer))));
    }

    /** Whether the question ended as expected. */
    public static Metric.OfCase correct() {
        return new Metric.OfCase(
                MetricInfo.proportion("outcome_correct", NEEDS, "The question ended as expected."),
                answer -> known(
                        answer, true, answer.expect().expects(answer.reply().outcome())));
    }

    private static Score known(CaseAnswer answer, boolean concerned, boolean passed) {
        if (answer.expect().outcome().isEmpty()) {
            return new Score.NotApplicable("no outcome is expected");
        }
        return concerned ? Score.of(passed, ended(answer)) : new Score.NotApplicable(ended(answer));
    }

    private static String ended(CaseAnswer answer) {
        String expected = answer.expect().outcome().map(Outcome::wireName).orElse("nothing in particular");
        return "expected " + expected + ", came " + answer.reply().outcome().wireName();
    }

    private static boolean came(CaseAnswer answer, Outcome outcome) {
        return answer.reply().outcome() == outcome;
    }

    private static boolean expected(CaseAnswer answer, Outcome outcome) {
        return answer.expect().expects(outcome);
    }
}
