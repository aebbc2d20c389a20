package nl.wegwijzer.evaluation.metric.content;

import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.run.Reply;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.testset.Phrase;
import nl.wegwijzer.evaluation.testset.ReadableText;

/** Words that must stand in a reply, and words that must not. */
public final class WordMetrics {
    private WordMetrics() {}

    /** All of them. */
    public static List<Metric> all() {
        return List.of(mustContain(), mustNotContain(), interventions());
    }

    /** Every required phrase. */
    public static Metric.OfCase mustContain() {
        return new Metric.OfCase(
                MetricInfo.proportion(
                        "must_contain", "expect.must_contain", "Every required phrase stands in the reply."),
                WordMetrics::contains);
    }

    /** No forbidden phrase. */
    public static Metric.OfCase mustNotContain() {
        return new Metric.OfCase(
                MetricInfo.proportion(
                        "must_not_contain", "expect.must_not_contain", "No forbidden phrase stands in the reply."),
                WordMetrics::containsNot);
    }

    /** Every intervention. */
    public static Metric.OfCase interventions() {
        return new Metric.OfCase(
                MetricInfo.mean(
                        "interventions_named", "expect.interventions", "Expected interventions that are named."),
                WordMetrics::named);
    }

    private static Score contains(CaseAnswer answer) {
        List<Phrase> wanted = answer.expect().words().mustContain();
        if (wanted.isEmpty()) {
            return new Score.NotApplicable("nothing must stand in it");
        }
        ReadableText text = new ReadableText(answer.reply().text());
        List<String> missing = wanted.stream()
                .filter(phrase -> !phrase.isIn(text))
                .map(Phrase::source)
                .toList();
        return Score.of(missing.isEmpty(), missing.isEmpty() ? "all stand in it" : "missing: " + missing);
    }

    private static Score containsNot(CaseAnswer answer) {
        List<Phrase> unwanted = answer.expect().words().mustNotContain();
        if (unwanted.isEmpty()) {
            return new Score.NotApplicable("nothing is forbidden");
        }
        ReadableText text = new ReadableText(answer.reply().text());
        List<String> found = unwanted.stream()
                .filter(phrase -> phrase.isIn(text))
                .map(Phrase::source)
                .toList();
        return Score.of(found.isEmpty(), found.isEmpty() ? "none stands in it" : "stands in it: " + found);
    }

    private static Score named(CaseAnswer answer) {
        List<String> wanted = answer.expect().words().interventions();
        if (wanted.isEmpty()) {
            return new Score.NotApplicable("no intervention is expected");
        }
        Reply reply = answer.reply();
        ReadableText text = new ReadableText(Stream.concat(
                        Stream.of(reply.text()), reply.citations().stream().map(Reply.Citation::intervention))
                .reduce("", (one, other) -> one + "\n" + other));
        List<String> missing =
                wanted.stream().filter(name -> !new Phrase(name).isIn(text)).toList();
        return Score.share(
                wanted.size() - missing.size(),
                wanted.size(),
                missing.isEmpty() ? "all are named" : "not named: " + missing);
    }
}
