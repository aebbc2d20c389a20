package nl.wegwijzer.evaluation.metric.support;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.guide.Passage;

/** ALCE's recall and precision with shared words as the test of support. */
final class AlceMetrics {
    private static final double ENOUGH_WORDS = 0.6;

    private AlceMetrics() {}

    static Metric recall() {
        return metric("support_recall", "Statements that what they cite supports by its words.", Alce::recall);
    }

    static Metric precision() {
        return metric("support_precision", "Citations that a statement needs, by their words.", Alce::precision);
    }

    private static Metric metric(
            String name, String meaning, ToDoubleBiFunction<Alce<Passage>, List<Alce.Sentence<Passage>>> measure) {
        return new Metric.OfCase(MetricInfo.mean(name, "", meaning).asProxy(), answer -> {
            if (answer.reply().outcome() != Outcome.ANSWERED
                    || answer.reply().statements().isEmpty()) {
                return new Score.NotApplicable("there are no statements of the guide's content");
            }
            List<Alce.Sentence<Passage>> sentences = answer.reply().statements().stream()
                    .map(statement -> sentence(answer, statement))
                    .toList();
            return new Score.Value(measure.applyAsDouble(alce(answer), sentences), sentences.size() + " statements");
        });
    }

    private static Alce<Passage> alce(CaseAnswer answer) {
        String language = answer.reply().language();
        return new Alce<>(
                (cited, text) -> ContentWords.overlap(text, CitedStatement.source(cited, language)) >= ENOUGH_WORDS);
    }

    private static Alce.Sentence<Passage> sentence(CaseAnswer answer, Reply.Statement statement) {
        List<String> ids = answer.reply().citationsOf(statement).stream()
                .map(Reply.Citation::passageId)
                .distinct()
                .toList();
        List<Passage> passages =
                ids.stream().flatMap(id -> answer.guide().passage(id).stream()).toList();
        return new Alce.Sentence<>(statement.text(), passages, ids.size() - passages.size());
    }
}
