package nl.wegwijzer.evaluation.score;

/** A case with its reply and what the metrics of single cases said of it. */
public record ScoredAnswer(CaseAnswer answer, CaseScores scores) {

    /** Whether a metric is at 1. */
    public boolean isFull(String metric) {
        return scores.score(metric)
                .filter(score -> score instanceof Score.Value value && value.value() >= 1)
                .isPresent();
    }
}
