package nl.wegwijzer.evaluation.testset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a good reply holds. What isn't said isn't judged.
 *
 * @param lang the reply's language; empty when it isn't judged
 * @param relevance grades of numbers and ids for search, in the order of the file; empty when none are given
 */
public record Expectation(
        Optional<Outcome> outcome,
        String lang,
        ExpectedCitations citations,
        Map<String, Integer> relevance,
        List<Nugget> nuggets,
        ExpectedWords words) {

    /** Copies the collections. */
    public Expectation {
        relevance = Collections.unmodifiableMap(new LinkedHashMap<>(relevance));
        nuggets = List.copyOf(nuggets);
    }

    /** Whether this ending is expected. */
    public boolean expects(Outcome other) {
        return outcome.isPresent() && outcome.get() == other;
    }
}
