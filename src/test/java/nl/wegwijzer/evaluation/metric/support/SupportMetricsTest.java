package nl.wegwijzer.evaluation.metric.support;

import static nl.wegwijzer.evaluation.Runs.answer;
import static nl.wegwijzer.evaluation.Runs.score;
import static nl.wegwijzer.evaluation.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Score;
import org.junit.jupiter.api.Test;

final class SupportMetricsTest {
    private static final String SOURCE = "3.1-aanbeveling";

    private static CaseAnswer stating(String text) {
        return answer("{}", Replies.of("answered").stating(text, SOURCE, ExampleGuide.PARENTS, 0));
    }

    @Test
    void alceAgreesWithTheVector() {
        Alce<Integer> alce = new Alce<>((cited, text) -> switch (text) {
            case "S1" -> cited.contains(1);
            case "S2" -> cited.contains(3);
            default -> true;
        });
        var sentences = List.of(
                new Alce.Sentence<>("S1", List.of(1, 2), 0),
                new Alce.Sentence<>("S2", List.of(3), 0),
                new Alce.Sentence<>("S3", List.<Integer>of(), 0));
        assertThat(alce.recall(sentences)).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(alce.precision(sentences)).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void inAlceAnInventedIdIsNotFree() {
        Alce<Integer> alce = new Alce<>((cited, text) -> true);
        var sentences = List.of(new Alce.Sentence<>("S", List.of(1), 0), new Alce.Sentence<>("S", List.of(1), 1));
        assertThat(alce.precision(sentences)).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void theGuidesOwnWordsAreFullySupported() {
        for (String metric : List.of("lexical_support", "numbers_supported", "negation_kept", "modality_kept")) {
            assertThat(value(metric, stating(ExampleGuide.PARENTS))).as(metric).isNotEqualTo(0);
        }
        assertThat(value("lexical_support", stating(ExampleGuide.PARENTS))).isEqualTo(1);
    }

    @Test
    void dropsASentenceWhoseNegationIsGone() {
        CaseAnswer dropped = stating("Betrek ouders pas bij problemen.");
        assertThat(value("negation_kept", dropped)).isEqualTo(0);
        assertThat(score("negation_kept", dropped).why()).contains("negates 0 times, its source 1 times");
    }

    @Test
    void seesANumberThatIsNotInTheSource() {
        assertThat(value("numbers_supported", stating("Plan binnen 14 dagen een gesprek.")))
                .isEqualTo(0);
        assertThat(value("numbers_supported", stating("Plan binnen 7 dagen een gesprek. [3.1]")))
                .isEqualTo(1);
    }

    @Test
    void seesADutyThatIsNotInTheSource() {
        assertThat(value("modality_kept", stating("U moet binnen 7 dagen een gesprek plannen.")))
                .isEqualTo(0);
    }

    @Test
    void anEnglishStatementIsHeldAgainstTheTranslation() {
        CaseAnswer english = answer(
                "{lang: en}",
                Replies.of("answered")
                        .with("language", "en")
                        .stating("Plan a talk within 7 days.", SOURCE, ExampleGuide.PARENTS, 0));
        assertThat(value("lexical_support", english)).isEqualTo(1);
    }

    @Test
    void otherWordsAreNoSupport() {
        assertThat(value("lexical_support", stating("Fietsen langs zee maakt gelukkig.")))
                .isEqualTo(0);
        assertThat(value("support_recall", stating("Fietsen langs zee maakt gelukkig.")))
                .isEqualTo(0);
    }

    @Test
    void aStatementWithoutACitationIsNotJudgedByTheSourceItDoesNotHave() {
        assertThat(score("lexical_support", answer("{}", Replies.of("answered").stating("Dag!"))))
                .isInstanceOf(Score.NotApplicable.class);
    }

    @Test
    void formsOfOneWordMeet() {
        assertThat(ContentWords.of("leerlingen oefenen")).isEqualTo(ContentWords.of("leerling oefent"));
        assertThat(ContentWords.of("de en het")).isEqualTo(Set.of());
    }
}
