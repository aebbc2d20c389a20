package nl.wegwijzer.evaluation.metric.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;

/** Whether a reply has the right language: by what it says of itself, and by its words. */
public final class LanguageMetrics {
    private LanguageMetrics() {}

    /** Both. */
    public static List<Metric> all() {
        return List.of(declared(), written());
    }

    /** By what the reply says of itself. */
    public static Metric.OfCase declared() {
        return new Metric.OfCase(
                MetricInfo.proportion(
                        "language_correct", "expect.lang", "The reply says that it has the expected language."),
                LanguageMetrics::declared);
    }

    /** By its small words. */
    public static Metric.OfCase written() {
        return new Metric.OfCase(
                MetricInfo.proportion(
                                "language_of_text", "expect.lang", "The reply's words are of the expected language.")
                        .asProxy(),
                LanguageMetrics::written);
    }

    private static Score declared(CaseAnswer answer) {
        String expected = answer.expect().lang();
        String came = answer.reply().language();
        if (expected.isEmpty()) {
            return new Score.NotApplicable("no language is expected");
        }
        return came.isEmpty()
                ? new Score.Unmeasured("the reply doesn't say its language")
                : Score.of(came.equals(expected), "expected " + expected + ", came " + came);
    }

    private static Score written(CaseAnswer answer) {
        String expected = answer.expect().lang();
        if (expected.isEmpty()) {
            return new Score.NotApplicable("no language is expected");
        }
        String statements =
                answer.reply().statements().stream().map(Reply.Statement::text).collect(Collectors.joining(" "));
        Optional<String> found =
                LanguageOfText.of(statements.isBlank() ? answer.reply().answer() : statements);
        return found.<Score>map(lang -> Score.of(lang.equals(expected), "its words are of " + lang))
                .orElseGet(() -> new Score.NotApplicable("too short or too mixed to tell"));
    }
}
