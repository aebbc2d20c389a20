package nl.wegwijzer.evaluation.metric.retrieval;

import static nl.wegwijzer.evaluation.Runs.answer;
import static nl.wegwijzer.evaluation.Runs.score;
import static nl.wegwijzer.evaluation.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.run.ReplyExtras.Ranked;
import nl.wegwijzer.evaluation.score.Score;
import org.junit.jupiter.api.Test;

final class RankedUnitsTest {
    private static final List<Ranked> FOUND =
            List.of(new Ranked("3.2-aanbeveling", 3), new Ranked("3.1-praktijk", 2), new Ranked("3.1-aanbeveling", 1));

    @Test
    void passagesUnderANumberAreOneUnit() {
        var answer = answer("{relevance: {'3.1': 2}}", Replies.of("answered"));
        assertThat(RankedUnits.strict(answer, FOUND).ranked()).containsExactly("3.2-aanbeveling", "3.1");
    }

    @Test
    void strictlyAnotherPassageOfTheRecommendationIsWrongAndLenientlyItIsRight() {
        var answer = answer(
                "{relevance: {3.1-kanjertraining: 1}}",
                Replies.answering("3.1-praktijk").ranked("3.1-praktijk"));
        assertThat(value("retrieval_recall@5", answer)).isEqualTo(0);
        assertThat(value("retrieval_recall@5_lenient", answer)).isEqualTo(1);
    }

    @Test
    void aDomainHoldsItsRecommendationsAlsoLeniently() {
        var answer = answer("{relevance: {'3': 1}}", Replies.of("answered").ranked("3.1-praktijk"));
        assertThat(value("retrieval_mrr_lenient", answer)).isEqualTo(1);
    }

    @Test
    void withoutWhatSearchFoundNothingIsMeasured() {
        var answer = answer("{citations: {required: ['3.1']}}", Replies.answering("3.1-praktijk"));
        assertThat(score("retrieval_mrr", answer)).isInstanceOf(Score.Unmeasured.class);
    }

    @Test
    void withoutRelevanceWhatMustBeCitedIsRelevant() {
        var answer =
                answer("{citations: {any: ['3.1']}}", Replies.of("answered").ranked("3-tip", "3.1-praktijk"));
        assertThat(value("retrieval_mrr", answer)).isEqualTo(.5);
    }

    @Test
    void anIdOfNoValidFormIsJustWrong() {
        var answer = answer("{relevance: {'3.1': 1}}", Replies.of("answered").ranked("Geen Id!", "3.1-praktijk"));
        assertThat(value("retrieval_mrr", answer)).isEqualTo(.5);
    }
}
