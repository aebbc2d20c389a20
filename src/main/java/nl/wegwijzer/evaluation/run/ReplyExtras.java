package nl.wegwijzer.evaluation.run;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a reply may hold beside its answer.
 *
 * @param confidence probability that the answer is right; empty when none was computed
 * @param ranked what search found, best first; empty when the reply doesn't say
 * @param stages milliseconds per stage, by the stage's name
 * @param helplines names and numbers, one text each
 * @param guide fingerprint of the guide that was used; empty when the reply doesn't say
 */
public record ReplyExtras(
        OptionalDouble confidence,
        Optional<List<Ranked>> ranked,
        Map<String, Double> stages,
        List<String> helplines,
        String guide) {

    /** Copies the collections. */
    public ReplyExtras {
        helplines = List.copyOf(helplines);
        stages = Collections.unmodifiableMap(new LinkedHashMap<>(stages));
    }

    /** A passage that search found. */
    public record Ranked(String passageId, double score) {}
}
