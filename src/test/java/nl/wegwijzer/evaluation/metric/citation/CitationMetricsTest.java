package nl.wegwijzer.evaluation.metric.citation;

import static nl.wegwijzer.evaluation.Runs.answer;
import static nl.wegwijzer.evaluation.Runs.score;
import static nl.wegwijzer.evaluation.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationMetricsTest {
    private static Replies citing(String... ids) {
        Replies replies = Replies.of("answered");
        for (String id : ids) {
            replies.stating("Zin.", id, "Zin.", 0);
        }
        return replies;
    }

    @Test
    void anInventedIdIsAWrongCitationAndCountsOnItsOwn() {
        CaseAnswer answer = answer("{citations: {required: ['3.1']}}", citing("3.1-praktijk", "3.9-aanbeveling"));
        assertThat(value("citation_precision", answer)).isEqualTo(.5);
        assertThat(value("citation_validity", answer)).isEqualTo(.5);
        assertThat(score("citation_validity", answer).why()).contains("3.9-aanbeveling");
    }

    @Test
    void whatTheCaseDoesNotNameIsUnjudgedUnlessItIsClosed() {
        CaseAnswer open = answer("{citations: {required: ['3.1']}}", citing("3.1-praktijk", "3-tip"));
        CaseAnswer closed = answer("{citations: {required: ['3.1'], closed: true}}", citing("3.1-praktijk", "3-tip"));
        assertThat(value("citation_precision", open)).isEqualTo(1);
        assertThat(value("citation_unjudged", open)).isEqualTo(.5);
        assertThat(value("citation_precision", closed)).isEqualTo(.5);
        assertThat(value("citation_clean", closed)).isEqualTo(0);
    }

    @Test
    void anyCountsAsOneAndEachRequiredAsOne() {
        String expect = "{citations: {required: ['3.1', 3-tip], any: ['3.2', 3.1-praktijk]}}";
        assertThat(value("citation_recall", answer(expect, citing("3.1-praktijk"))))
                .isCloseTo(2 / 3.0, within(1e-9));
        assertThat(value("citation_recall", answer(expect, citing("3-tip", "3.1-praktijk"))))
                .isEqualTo(1);
    }

    @Test
    void aForbiddenPassageIsWrongAlsoUnderAnAllowedNumber() {
        CaseAnswer answer =
                answer("{citations: {allowed: ['3'], forbidden: ['3.2']}}", citing("3.2-aanbeveling", "3-tip"));
        assertThat(value("citation_precision", answer)).isEqualTo(.5);
        assertThat(value("citation_clean", answer)).isEqualTo(0);
    }

    @Test
    void theFirstCitationIsThatOfTheFirstStatement() {
        CaseAnswer answer = answer("{citations: {first: '3.1'}}", citing("3.2-aanbeveling", "3.1-praktijk"));
        assertThat(value("citation_first", answer)).isEqualTo(0);
        assertThat(value("citation_first", answer("{citations: {first: '3.1'}}", citing("3.1-praktijk"))))
                .isEqualTo(1);
    }

    @Test
    void statementsWithoutACitationLowerTheCoverage() {
        assertThat(value(
                        "citation_coverage", answer("{}", citing("3.1-praktijk").stating("Zomaar."))))
                .isEqualTo(.5);
    }

    @Test
    void nothingCitedIsNotZeroPrecisionButZeroRecall() {
        CaseAnswer answer = answer("{citations: {required: ['3.1']}}", Replies.of("out_of_scope"));
        assertThat(score("citation_precision", answer)).isInstanceOf(Score.NotApplicable.class);
        assertThat(value("citation_recall", answer)).isEqualTo(0);
        assertThat(value("citation_f1", answer)).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0"})
    void aQuoteMustStandWhereTheReplySays(int start, double expected) {
        CaseAnswer answer =
                answer("{}", Replies.of("answered").stating("x", "3.1-aanbeveling", "Betrek ouders", start));
        assertThat(value("quote_exact", answer)).isEqualTo(expected);
    }

    @Test
    void otherQuotationMarksAreNotExactButNormalised() {
        CaseAnswer answer =
                answer("{}", Replies.of("answered").stating("x", "3.1-praktijk", "\"Wij bellen elke ouder\"", 0));
        assertThat(value("quote_exact", answer)).isEqualTo(0);
        assertThat(value("quote_normalised", answer)).isEqualTo(1);
        assertThat(score("quote_exact", answer).why()).contains("not in these letters");
    }

    @Test
    void aQuoteOfAnotherPassageIsMisattributed() {
        CaseAnswer answer =
                answer("{}", Replies.of("answered").stating("x", "3.2-aanbeveling", ExampleGuide.PARENTS, 0));
        assertThat(value("quote_misattributed", answer)).isEqualTo(1);
        assertThat(score("quote_exact", answer).why()).contains("stands in 3.1-aanbeveling");
    }

    @Test
    void anAlteredQuoteIsExplainedByItsLongestRightPart() {
        CaseAnswer answer = answer(
                "{}",
                Replies.of("answered")
                        .stating("x", "3.1-aanbeveling", ExampleGuide.PARENTS.replace("7 dagen", "9 dagen"), 0));
        assertThat(value("quote_exact", answer)).isEqualTo(0);
        assertThat(value("quote_misattributed", answer)).isEqualTo(0);
        assertThat(score("quote_exact", answer).why()).contains("longest part");
    }
}
