package nl.wegwijzer.evaluation.judge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a judge said of the answers of a run.
 *
 * @param byCase the verdicts on one answer, in the order in which they were asked for; at least one each
 */
public record Verdicts(Map<String, List<Verdict>> byCase) {
    /** Copies the map. */
    public Verdicts {
        byCase = Collections.unmodifiableMap(new LinkedHashMap<>(byCase));
    }

    /** Whether an answer passes, by the first verdict; empty when that is missing. "Partly" is no. */
    public Optional<Boolean> passes(String caseId) {
        return Optional.ofNullable(byCase.get(caseId)).map(List::getFirst).flatMap(Verdicts::passes);
    }

    private static Optional<Boolean> passes(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Given given -> Optional.of(given.value() >= 1);
            case Verdict.Missing missing -> Optional.empty();
        };
    }

    /** How many answers have a verdict. */
    public int measured() {
        return (int)
                byCase.keySet().stream().filter(id -> passes(id).isPresent()).count();
    }

    /** How many answers pass. */
    public int passed() {
        return (int)
                byCase.keySet().stream().filter(id -> passes(id).orElse(false)).count();
    }

    /** The share of those with a verdict; 0 without any. */
    public double share() {
        return measured() == 0 ? 0 : (double) passed() / measured();
    }

    /** Why verdicts are missing, and how often. */
    public Map<String, Integer> missing() {
        Map<String, Integer> reasons = new TreeMap<>();
        byCase.values().stream()
                .map(List::getFirst)
                .filter(Verdict.Missing.class::isInstance)
                .map(Verdict.Missing.class::cast)
                .forEach(missing -> reasons.merge(missing.reason(), 1, Integer::sum));
        return reasons;
    }

    /** How steady the judge is, by the answers that have more than one verdict. */
    public Flips flips() {
        List<List<Boolean>> repeated = byCase.values().stream()
                .map(verdicts -> verdicts.stream()
                        .flatMap(verdict -> passes(verdict).stream())
                        .toList())
                .filter(verdicts -> verdicts.size() > 1)
                .toList();
        return new Flips(repeated.size(), (int) repeated.stream()
                .filter(verdicts -> verdicts.stream().distinct().count() > 1)
                .count());
    }
}
