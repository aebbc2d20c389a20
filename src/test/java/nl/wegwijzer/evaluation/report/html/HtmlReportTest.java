package nl.wegwijzer.evaluation.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.report.MadeUp;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.testset.TestCase;
import org.junit.jupiter.api.Test;

final class HtmlReportTest {
    private static String html(Evaluation evaluation, ReportLanguage language) {
        return new HtmlReport(new View(evaluation, language)).html();
    }

    @Test
    void saysTheVerdictFirstAndThenWhatChanged() {
        String html = html(MadeUp.evaluation("made-up-dev"), ReportLanguage.EN);
        assertThat(Stream.of(
                                "The quality gate failed: 2 rules broken",
                                "citation_recall, lang=nl: value at least 0.850",
                                "<h2 id=\"changes-heading\">What changed",
                                "<h2 id=\"metrics-heading\">All metrics",
                                "<h2 id=\"slices-heading\">Slices of the set",
                                "<h2 id=\"outcomes-heading\">Outcomes",
                                "<h3>Risk by coverage",
                                "<h2 id=\"latency-heading\">Speed",
                                "id=\"case-nl-ouders-0\"",
                                "<dt>Fingerprint of the guide")
                        .map(html::indexOf))
                .doesNotContain(-1)
                .isSorted();
        assertThat(html).contains("McNemar, exact; Bonett-Price", "too few cases for an interval", "p = 0.");
    }

    @Test
    void letsNothingThroughThatSomebodyTyped() {
        String html = html(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL);
        assertThat(html).doesNotContain("<script>alert").doesNotContain("<b>").doesNotContain("\u0000");
        assertThat(html).contains("&lt;script&gt;alert(&#39;boe&#39;)&lt;/script&gt;");
    }

    @Test
    void namesNothingOutsideItself() {
        String html = html(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL);
        assertThat(html)
                .doesNotContain("src=")
                .doesNotContain("<link")
                .doesNotContain("url(")
                .doesNotContain("@import");
        assertThat(html).doesNotContainPattern("href=\"(?!#)");
    }

    @Test
    void showsQuotesInventedSourcesAndDifferences() {
        assertThat(html(MadeUp.evaluation("made-up-dev"), ReportLanguage.EN))
                .contains("<mark>Of de mentor die veel belt")
                .contains("“9.9-aanbeveling” doesn’t exist in the guide")
                .contains("This quote doesn’t stand in this passage letter for letter")
                .contains("<del><span class=\"spoken\">removed: </span>gids zegt: </del>");
    }

    @Test
    void saysWhyACaseFailedInTheLanguageOfTheReport() {
        assertThat(html(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL))
                .contains("<p>Recall van bronnen: ")
                .doesNotContain("citation_recall: not cited");
    }

    @Test
    void givesEveryPictureWords() {
        String html = html(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL);
        assertThat(html.split("<svg ", -1).length)
                .isGreaterThan(60)
                .isEqualTo(html.split("role=\"img\" aria-label=\"[^\"]", -1).length);
    }

    @Test
    void showsNothingOfASingleCaseOfATestSplit() {
        Evaluation hidden = MadeUp.evaluation("made-up-test");
        String html = html(hidden, ReportLanguage.NL);
        assertThat(html).contains("Alleen totalen");
        assertThat(hidden.set().cases())
                .extracting(TestCase::question)
                .allSatisfy(question -> assertThat(html).doesNotContain(">" + question));
        assertThat(hidden.set().cases()).extracting(TestCase::id).noneMatch(html::contains);
    }

    @Test
    void managesWithoutGateAndWithoutEarlierRun() {
        assertThat(html(MadeUp.alone("made-up-dev"), ReportLanguage.NL))
                .contains("Er is geen kwaliteitspoort toegepast")
                .doesNotContain("Wat er veranderde");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(html(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL))
                .isEqualTo(html(MadeUp.evaluation("made-up-dev"), ReportLanguage.NL));
    }
}
