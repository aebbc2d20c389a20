package nl.wegwijzer.evaluation.metric.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import nl.wegwijzer.evaluation.run.ReplyExtras.Ranked;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Metric;
import nl.wegwijzer.evaluation.score.MetricInfo;
import nl.wegwijzer.evaluation.score.Score;

/** Whether search found what the case is about, each measure strictly and leniently. */
public final class RetrievalMetrics {
    private static final String NEEDS = "\"ranked\" in the reply; expect.relevance or expect.citations";

    private RetrievalMetrics() {}

    /** All of them. */
    public static List<Metric> all() {
        List<Metric> metrics = new ArrayList<>();
        for (int k : new int[] {3, 5, 10}) {
            both(metrics, "retrieval_recall@" + k, "Relevant units among the first " + k + ".", one -> one.recall(k));
        }
        both(
                metrics,
                "retrieval_mrr",
                "One divided by the rank of the first relevant unit.",
                RankMeasures::reciprocalRank);
        for (int k : new int[] {5, 10}) {
            both(metrics, "retrieval_ndcg@" + k, "Discounted gain of the first " + k + ".", one -> one.ndcg(k));
        }
        both(metrics, "retrieval_map", "Mean precision at each relevant unit.", RankMeasures::averagePrecision);
        return List.copyOf(metrics);
    }

    private static void both(
            List<Metric> metrics, String name, String meaning, ToDoubleFunction<RankMeasures> measure) {
        metrics.add(metric(name, meaning, RankedUnits::strict, measure));
        metrics.add(metric(name + "_lenient", meaning + " By recommendation.", RankedUnits::lenient, measure));
    }

    private static Metric metric(
            String name,
            String meaning,
            BiFunction<CaseAnswer, List<Ranked>, RankedUnits> units,
            ToDoubleFunction<RankMeasures> measure) {
        return new Metric.OfCase(MetricInfo.mean(name, NEEDS, meaning), answer -> score(answer, units, measure));
    }

    private static Score score(
            CaseAnswer answer,
            BiFunction<CaseAnswer, List<Ranked>, RankedUnits> units,
            ToDoubleFunction<RankMeasures> measure) {
        if (RankedUnits.grades(answer.expect()).values().stream().noneMatch(grade -> grade >= 1)) {
            return new Score.NotApplicable("nothing is relevant");
        }
        Optional<List<Ranked>> ranked = answer.reply().extras().ranked();
        if (ranked.isEmpty()) {
            return new Score.Unmeasured("the reply doesn't tell what search found; run with --debug");
        }
        RankedUnits both = units.apply(answer, ranked.get());
        return new Score.Value(
                measure.applyAsDouble(new RankMeasures(both.ranked(), both.grades())),
                "relevant " + both.grades().keySet() + ", found "
                        + both.ranked().stream().limit(5).toList());
    }
}
