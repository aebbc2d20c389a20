package nl.wegwijzer.evaluation.report.view;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.evaluation.comparison.Comparison;
import nl.wegwijzer.evaluation.comparison.MetricComparison;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.score.Aggregate;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.score.Slice;

/** One evaluation in one language: what every form of report is made of. */
public final class View {
    private static final List<String> HEADLINES =
            List.of(CaseVerdict.NAME, "crisis_recall", "outcome_correct", "citation_recall", "quote_exact");

    private final Evaluation evaluation;
    private final Disclosure disclosure;
    private final Texts texts;
    private final Numbers numbers;

    /** Of an evaluation, in a language. */
    public View(Evaluation evaluation, ReportLanguage language) {
        this.evaluation = evaluation;
        this.disclosure = new Disclosure(evaluation);
        this.texts = Texts.in(language);
        this.numbers = new Numbers(language);
    }

    /** A metric with its aggregate over all cases that people wrote. */
    public record Headline(MetricInfo metric, Aggregate aggregate) {}

    /** Everything. Single cases, aggregates and findings are taken from {@link #disclosure}. */
    public Evaluation evaluation() {
        return evaluation;
    }

    /** What may be shown. */
    public Disclosure disclosure() {
        return disclosure;
    }

    /** The words. */
    public Texts texts() {
        return texts;
    }

    /** A text, for short. */
    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    /** The numbers. */
    public Numbers numbers() {
        return numbers;
    }

    /** The scorecard, for short. */
    public Scorecard scorecard() {
        return evaluation.scorecard();
    }

    /** The few metrics that stand on top. */
    public List<Headline> headlines() {
        return HEADLINES.stream()
                .flatMap(name -> scorecard().metric(name).stream())
                .flatMap(metric ->
                        disclosure
                                .aggregate(metric.name(), Slice.ALL)
                                .map(aggregate -> new Headline(metric, aggregate))
                                .stream())
                .toList();
    }

    /** What changed; empty when there was nothing to compare with. */
    public Optional<Changes> changes() {
        return Changes.of(evaluation, disclosure);
    }

    /** How a metric compares over all cases that people wrote. */
    public Optional<MetricComparison> comparison(String metric) {
        return evaluation.comparison().map(Comparison::metrics).orElse(List.of()).stream()
                .filter(one -> one.metric().name().equals(metric) && one.slice().equals(Slice.ALL))
                .findFirst();
    }

    /** What people call a slice. */
    public String name(Slice slice) {
        int equals = slice.name().indexOf('=');
        if (equals < 0) {
            return texts.find("slice." + slice.name()).orElse(slice.name());
        }
        String kind = slice.name().substring(0, equals);
        String value = slice.name().substring(equals + 1);
        return texts.find(kind + "." + value).orElse(value);
    }

    /** The kind of a slice: what stands before its equals sign, or its name. */
    public static String kind(Slice slice) {
        int equals = slice.name().indexOf('=');
        return equals < 0 ? slice.name() : slice.name().substring(0, equals);
    }
}
