package nl.wegwijzer.evaluation.comparison;

import nl.wegwijzer.evaluation.score.Score;

/** A case whose score for a metric changed. */
public record CaseChange(String caseId, String metric, Score before, Score after, Direction direction) {

    /** Which way. */
    public enum Direction {
        /** It was better before. */
        BROKEN,
        /** It is better now. */
        FIXED,
        /** Its state changed, so that there is no better or worse. */
        CHANGED
    }
}
