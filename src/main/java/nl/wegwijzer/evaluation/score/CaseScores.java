package nl.wegwijzer.evaluation.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All scores of one case, by metric, in the order of the metrics. */
public record CaseScores(String caseId, Map<String, Score> scores) {

    /** Copies the map. */
    public CaseScores {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    /** What a metric says. */
    public Optional<Score> score(String metric) {
        return Optional.ofNullable(scores.get(metric));
    }
}
