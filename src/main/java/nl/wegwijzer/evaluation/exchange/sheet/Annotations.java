package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one rater said.
 *
 * @param rows by case, in the order of the sheet
 */
public record Annotations(String rater, Map<String, Row> rows) {
    /** Copies the map. */
    public Annotations {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    }

    /**
     * What was said of one reply.
     *
     * @param line of the sheet
     * @param reply fingerprint of the reply that was judged
     * @param judgements by aspect; one that isn't there wasn't given
     */
    public record Row(int line, String reply, Map<String, Judgement> judgements, String remark) {
        /** Copies the map. */
        public Row {
            judgements = Map.copyOf(judgements);
        }
    }
}
