package nl.wegwijzer.evaluation.metric.content;

import static nl.wegwijzer.evaluation.Runs.answer;
import static nl.wegwijzer.evaluation.Runs.score;
import static nl.wegwijzer.evaluation.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Score;
import org.junit.jupiter.api.Test;

final class ContentMetricsTest {
    private static Replies saying(String text) {
        return Replies.of("answered").with("answer", text);
    }

    @Test
    void nuggetsAgreeWithTheVector() {
        CaseAnswer answer = answer(
                "{nuggets: [{id: a, vital: true, any_of: [een]}, {id: b, vital: true, all_of: [twee, drie]},"
                        + " {id: c, any_of: [vier]}, {id: d, any_of: [vijf]}]}",
                saying("Een, twee en vier."));
        assertThat(value("nugget_vital_strict", answer)).isEqualTo(.5);
        assertThat(value("nugget_vital", answer)).isEqualTo(.75);
        assertThat(value("nugget_all_strict", answer)).isEqualTo(.5);
        assertThat(value("nugget_all", answer)).isEqualTo(.625);
    }

    @Test
    void aCaseWithoutNuggetsIsNotZero() {
        assertThat(score("nugget_all", answer("{}", saying("Ja.")))).isInstanceOf(Score.NotApplicable.class);
    }

    @Test
    void whatANuggetForbidsTakesItAway() {
        CaseAnswer answer =
                answer("{nuggets: [{id: a, any_of: [bellen], none_of: ['re:\\bniet\\b']}]}", saying("Niet bellen."));
        assertThat(value("nugget_all", answer)).isEqualTo(0);
    }

    @Test
    void phrasesAreFoundInSpiteOfCaseEmphasisAndQuotationMarks() {
        assertThat(value("must_contain", answer("{must_contain: ['zeg \"nee\"']}", saying("**Zeg** „Nee”, dus."))))
                .isEqualTo(1);
        assertThat(score("must_contain", answer("{must_contain: [ja]}", saying("nee")))
                        .why())
                .contains("[ja]");
    }

    @Test
    void aForbiddenPhraseIsNamed() {
        CaseAnswer answer = answer("{must_not_contain: ['re:aanbeveling 9\\.\\d']}", saying("Zie aanbeveling 9.9"));
        assertThat(value("must_not_contain", answer)).isEqualTo(0);
    }

    @Test
    void helpLinesBelongToWhatAPersonReads() {
        assertThat(value("must_contain", answer("{must_contain: ['113']}", Replies.crisis())))
                .isEqualTo(1);
    }

    @Test
    void aMissingInterventionIsNamed() {
        CaseAnswer answer =
                answer("{interventions: [Kanjertraining, Rots en Water]}", saying("Denk aan kanjertraining."));
        assertThat(value("interventions_named", answer)).isEqualTo(.5);
        assertThat(score("interventions_named", answer).why()).contains("Rots en Water");
    }

    @Test
    void anEnglishReplyToADutchQuestionIsWrongByLabelAndByWords() {
        CaseAnswer answer = answer(
                "{lang: nl}",
                saying("The school can help the parents and the pupil with this.")
                        .with("language", "en"));
        assertThat(value("language_correct", answer)).isEqualTo(0);
        assertThat(value("language_of_text", answer)).isEqualTo(0);
    }

    @Test
    void aFalseLabelDoesNotHideTheLanguageOfTheWords() {
        CaseAnswer answer = answer("{lang: nl}", saying("The school can help the parents and the pupil with this."));
        assertThat(value("language_correct", answer)).isEqualTo(1);
        assertThat(value("language_of_text", answer)).isEqualTo(0);
    }
}
