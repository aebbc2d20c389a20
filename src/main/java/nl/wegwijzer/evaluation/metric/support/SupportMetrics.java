package nl.wegwijzer.evaluation.metric.support;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;

/** Stand-ins for the question whether a statement says what its source says. */
public final class SupportMetrics {
    private SupportMetrics() {}

    /** All of them. */
    public static List<Metric> all() {
        return List.of(
                new Metric.OfCase(
                        MetricInfo.mean("lexical_support", "", "Words of a statement that stand in what it cites.")
                                .asProxy(),
                        SupportMetrics::lexical),
                check(
                        "numbers_supported",
                        "Every number of a statement stands in what it cites.",
                        SupportMetrics::numbers),
                check(
                        "negation_kept",
                        "A statement negates as often as the sentence that it rests on.",
                        SupportMetrics::negation),
                check("modality_kept", "Must, can and consider come from what is cited.", SupportMetrics::modality),
                AlceMetrics.recall(),
                AlceMetrics.precision());
    }

    private static Metric check(String name, String meaning, Function<CitedStatement, Optional<String>> fault) {
        return new Metric.OfCase(
                MetricInfo.proportion(name, "", meaning).asProxy(), answer -> all(CitedStatement.of(answer), fault));
    }

    private static Score lexical(CaseAnswer answer) {
        List<CitedStatement> statements = CitedStatement.of(answer);
        if (statements.isEmpty()) {
            return new Score.NotApplicable("no statement cites anything");
        }
        double mean = statements.stream()
                .mapToDouble(statement -> ContentWords.overlap(statement.text(), statement.source()))
                .average()
                .orElse(0);
        return new Score.Value(mean, String.format(Locale.ROOT, "%.0f %% of the words, on average", 100 * mean));
    }

    private static Score all(List<CitedStatement> statements, Function<CitedStatement, Optional<String>> fault) {
        if (statements.isEmpty()) {
            return new Score.NotApplicable("no statement cites anything");
        }
        Optional<String> first = statements.stream()
                .flatMap(statement -> fault.apply(statement).stream())
                .findFirst();
        return Score.of(first.isEmpty(), first.orElse("as in the source"));
    }

    private static Optional<String> numbers(CitedStatement statement) {
        Set<String> added = new TreeSet<>(SignalWords.numbers(statement.text()));
        added.removeAll(SignalWords.numbers(statement.source()));
        return added.isEmpty() ? Optional.empty() : Optional.of("not in the source: " + added);
    }

    private static Optional<String> negation(CitedStatement statement) {
        if (statement.isVerbatim()) {
            return Optional.empty();
        }
        int said = SignalWords.negations(statement.text());
        int meant = SignalWords.negations(statement.nearestSentence());
        return said == meant
                ? Optional.empty()
                : Optional.of(
                        "\"" + statement.text() + "\" negates " + said + " times, its source " + meant + " times");
    }

    private static Optional<String> modality(CitedStatement statement) {
        Set<String> added = new TreeSet<>(SignalWords.modality(statement.text()));
        added.removeAll(SignalWords.modality(statement.source()));
        return added.isEmpty() ? Optional.empty() : Optional.of("not in the source: " + added);
    }
}
