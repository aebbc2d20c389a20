package nl.wegwijzer.evaluation.metric;

import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.evaluation.metric.citation.CitationMetrics;
import nl.wegwijzer.evaluation.metric.citation.QuoteMetrics;
import nl.wegwijzer.evaluation.metric.content.LanguageMetrics;
import nl.wegwijzer.evaluation.metric.content.NuggetMetrics;
import nl.wegwijzer.evaluation.metric.content.WordMetrics;
import nl.wegwijzer.evaluation.metric.population.ConfidenceMetrics;
import nl.wegwijzer.evaluation.metric.population.GroupMetrics;
import nl.wegwijzer.evaluation.metric.population.LatencyMetrics;
import nl.wegwijzer.evaluation.metric.retrieval.RetrievalMetrics;
import nl.wegwijzer.evaluation.metric.routing.CrisisMetrics;
import nl.wegwijzer.evaluation.metric.routing.OutcomeMetrics;
import nl.wegwijzer.evaluation.metric.support.SupportMetrics;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.scoring.Scorer;

/** Every metric, in the order in which they are shown: safety first. */
public final class MetricCatalog {
    private MetricCatalog() {}

    /** All of them. */
    public static List<Metric> all() {
        return Stream.of(
                        CrisisMetrics.all(),
                        List.of(CaseVerdict.metric()),
                        OutcomeMetrics.all(),
                        LanguageMetrics.all(),
                        CitationMetrics.all(),
                        QuoteMetrics.all(),
                        NuggetMetrics.all(),
                        WordMetrics.all(),
                        RetrievalMetrics.all(),
                        SupportMetrics.all(),
                        GroupMetrics.all(CaseVerdict::passes),
                        new ConfidenceMetrics(CaseVerdict::passes).all(),
                        LatencyMetrics.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A scorer with all of them. */
    public static Scorer scorer() {
        return new Scorer(all(), new RunDetails());
    }
}
