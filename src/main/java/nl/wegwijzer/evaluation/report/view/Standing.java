package nl.wegwijzer.evaluation.report.view;

import java.util.Locale;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;

/** How a case stands. */
public enum Standing {
    /** Everything that decides is right. */
    PASSED,
    /** Something that decides is wrong. */
    FAILED,
    /** There is no usable reply. */
    FAULT,
    /** Nothing decides about it. */
    NOT_JUDGED;

    /** Of a case in a scorecard. */
    public static Standing of(Scorecard scorecard, String caseId) {
        return scorecard
                .scoresOf(caseId)
                .flatMap(scores -> scores.score(CaseVerdict.NAME))
                .map(Standing::of)
                .orElse(NOT_JUDGED);
    }

    /** The last part of keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Standing of(Score score) {
        return switch (score) {
            case Score.Value value -> value.value() >= 1 ? PASSED : FAILED;
            case Score.Fault fault -> FAULT;
            case Score.NotApplicable none -> NOT_JUDGED;
            case Score.Unmeasured none -> NOT_JUDGED;
        };
    }
}
