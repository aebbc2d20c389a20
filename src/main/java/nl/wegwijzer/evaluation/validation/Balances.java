package nl.wegwijzer.evaluation.validation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.evaluation.validation.Validation.Balance;
import nl.wegwijzer.evaluation.validation.Validation.Count;

/** Counts the kinds of cases. */
final class Balances {
    private Balances() {}

    static Balance of(TestSet set, int human) {
        Map<String, Integer> counts = new TreeMap<>();
        set.cases().forEach(one -> kinds(one).forEach(kind -> counts.merge(kind, 1, Integer::sum)));
        int groups = (int)
                set.cases().stream().map(one -> one.labels().group()).distinct().count();
        return new Balance(
                set.cases().size(),
                groups,
                human,
                counts.entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Stream<String> kinds(TestCase one) {
        return Stream.of(
                        Stream.of(
                                "lang=" + one.prompt().lang(),
                                "severity=" + one.labels().severity().wireName(),
                                "outcome="
                                        + one.expect()
                                                .outcome()
                                                .map(Outcome::wireName)
                                                .orElse("(none)")),
                        one.labels().tags().stream().distinct().map(tag -> "tag=" + tag))
                .flatMap(kinds -> kinds);
    }
}
