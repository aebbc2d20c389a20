package nl.wegwijzer.evaluation.metric.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RankMeasuresTest {
    private static final RankMeasures Q1 =
            new RankMeasures(List.of("4.5", "3.1", "1.1", "3.2"), Map.of("3.1", 2, "3.2", 1, "4.5", 0));
    private static final RankMeasures Q2 = new RankMeasures(List.of("2.4", "2.5"), Map.of("2.4", 1));
    private static final RankMeasures Q3 = new RankMeasures(List.of(), Map.of("5.1", 1));

    @Test
    void theFirstQuestionAgreesWithTheVector() {
        assertThat(Q1.averagePrecision()).isEqualTo(.5);
        assertThat(Q1.reciprocalRank()).isEqualTo(.5);
        assertThat(Q1.precision(3)).isCloseTo(.3333, within(5e-5));
        assertThat(Q1.recall(5)).isEqualTo(1);
        assertThat(Q1.ndcg(5)).isCloseTo(.6433, within(5e-5));
    }

    @Test
    void theSecondQuestionAgreesWithTheVector() {
        assertThat(List.of(Q2.averagePrecision(), Q2.reciprocalRank(), Q2.recall(5), Q2.ndcg(5)))
                .containsOnly(1.0);
        assertThat(Q2.precision(3)).isCloseTo(.3333, within(5e-5));
    }

    @Test
    void aQuestionThatFoundNothingCountsInTheMeans() {
        assertThat(mean(RankMeasures::averagePrecision)).isCloseTo(.5, within(1e-9));
        assertThat(mean(RankMeasures::reciprocalRank)).isCloseTo(.5, within(1e-9));
        assertThat(mean(one -> one.recall(5))).isCloseTo(.6667, within(5e-5));
        assertThat(mean(one -> one.ndcg(5))).isCloseTo(.5478, within(5e-5));
    }

    private static double mean(ToDoubleFunction<RankMeasures> measure) {
        return Stream.of(Q1, Q2, Q3).mapToDouble(measure).average().orElseThrow();
    }
}
