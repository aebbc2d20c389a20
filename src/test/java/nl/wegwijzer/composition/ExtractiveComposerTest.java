package nl.wegwijzer.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.composition.DraftStatement.Connecting;
import nl.wegwijzer.composition.DraftStatement.Quoted;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.question.Understanding.Lookup;
import nl.wegwijzer.question.Understanding.Overview;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is chosen to be said, over the shipped guide and what search really finds in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExtractiveComposerTest {
    private static final String FOOTNOTE = "3.1-voetnoot";

    private Application application;
    private Guide guide;
    private ExtractiveComposer composer;

    @BeforeAll
    void open() {
        application = Knowledge.open();
        guide = application.assistant().guide();
        composer = new ExtractiveComposer(guide);
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void ofTheSignalsTheOneThatIsAskedAboutComesFirst() {
        String parents = "Hoe herken je dat ouders weinig steun geven en te veel druk leggen als het niet goed gaat?";

        assertThat(quoted(inquiry(parents, Aspect.SIGNALS_NOT_WELL))).startsWith("3-niet-goed-2", "3-niet-goed-1");
    }

    @Test
    void bothBoxesOfSignalsStandInTheOrderOfTheGuideUnlessOneIsClearlyMeant() {
        Aspect[] both = {Aspect.SIGNALS_WELL, Aspect.SIGNALS_NOT_WELL};

        assertThat(quoted(inquiry("Waaraan herken ik de thuissituatie?", both))).startsWith("3-niet-goed-1");
        assertThat(quoted(inquiry("Hoe herken je dat de relatie tussen ouders en school goed is?", both)))
                .startsWith("3-wel-goed-1");
    }

    @Test
    void adviceIsTheRecommendationThenPracticeThenFittingInterventions() {
        List<DraftStatement> drafts = inquiry("Hoe betrek ik ouders die niet betrokken zijn?");

        assertThat(quoted(drafts)).startsWith("3.1-aanbeveling", "3.1-praktijk").endsWith(FOOTNOTE);
        assertThat(connectors(drafts))
                .startsWith(Connector.RECOMMENDATION, Connector.PRACTICE, Connector.INTERVENTIONS);
    }

    @Test
    void whoAsksForAnExampleGetsTheWholeExampleFirst() {
        List<DraftStatement> drafts = inquiry("jeugdhulpwerker op school", Aspect.EXAMPLE);

        assertThat(quoted(drafts)).containsExactly("3.2-praktijk", "3.2-aanbeveling");
        assertThat(texts(drafts))
                .contains(Knowledge.passage(guide, "3.2-praktijk").text());
    }

    @Test
    void whoAsksForInterventionsGetsAllOfThemAndTheFootnote() {
        List<DraftStatement> drafts = lookup(Set.of(Aspect.INTERVENTIONS), "3.1");

        assertThat(quoted(drafts))
                .hasSize(6)
                .contains("3.1-nji-toolkit-ouderbetrokkenheid", "3.1-kanjertraining", "3.1-legspedition")
                .endsWith(FOOTNOTE);
        assertThat(connectors(drafts)).containsExactly(Connector.INTERVENTIONS, Connector.FOOTNOTE);
    }

    @Test
    void theFootnoteStaysWithItsRecommendation() {
        for (String number : List.of("3.2", "3.3", "3.4")) {
            for (Set<Aspect> aspects : List.of(Set.<Aspect>of(), Set.of(Aspect.INTERVENTIONS))) {
                assertThat(quoted(lookup(aspects, number))).doesNotContain(FOOTNOTE);
            }
        }
        assertThat(quoted(inquiry("swpbs"))).contains(FOOTNOTE);
    }

    @Test
    void aProgrammeWithoutAnAsteriskBringsNoFootnote() {
        assertThat(quoted(inquiry("nji toolkit ouderbetrokkenheid", Aspect.DEFINITION)))
                .containsExactly("3.1-nji-toolkit-ouderbetrokkenheid", "3.1-aanbeveling");
    }

    @Test
    void whoAsksWhatSomethingIsGetsThatAndWhereItBelongs() {
        List<DraftStatement> drafts = inquiry("wat is kanjertraining", Aspect.DEFINITION);

        assertThat(quoted(drafts)).containsExactly("3.1-kanjertraining", "3.1-aanbeveling", FOOTNOTE);
        assertThat(connectors(drafts))
                .containsExactly(Connector.INTERVENTION, Connector.BELONGS_TO, Connector.FOOTNOTE);
    }

    @Test
    void aProgrammeUnderThreeRecommendationsIsQuotedThreeTimesInItsOwnWords() {
        assertThat(quoted(inquiry("wat is swpbs", Aspect.DEFINITION)))
                .contains(
                        "3.1-school-wide-positive-behavior-support",
                        "3.2-school-wide-positive-behavior-support",
                        "3.4-school-wide-positive-behavior-support");
    }

    @Test
    void thatThereIsNothingIsSaidInTheGuidesOwnWords() {
        assertThat(texts(lookup(Set.of(), "3.3")))
                .contains(
                        "Deze aanbeveling heeft geen bijbehorende inspiratie uit de praktijk.",
                        "Deze aanbeveling heeft geen bijbehorende interventies.");
        assertThat(quoted(lookup(Set.of(Aspect.INTERVENTIONS), "3.3")))
                .containsExactly("3.3-aanbeveling", "3.3-geen-interventies");
        assertThat(quoted(lookup(Set.of(Aspect.EXAMPLE), "3.3")))
                .containsExactly("3.3-geen-praktijk", "3.3-aanbeveling");
    }

    @Test
    void whatTheGuideDoesNotHaveIsNeverCalledPracticeOrIntervention() {
        assertThat(connectors(lookup(Set.of(), "3.3")))
                .doesNotContain(Connector.PRACTICE, Connector.INTERVENTIONS)
                .contains(Connector.NONE_LISTED);
    }

    @Test
    void severalNumbersAreSetSideBySide() {
        assertThat(quoted(lookup(Set.of(), "3.4", "3.1"))).containsExactly("3.4-aanbeveling", "3.1-aanbeveling");
        assertThat(quoted(lookup(Set.of(Aspect.DEFINITION), "3.1", "3.4")))
                .as("\"wat is het verschil tussen\" is no question for a definition")
                .containsExactly("3.1-aanbeveling", "3.4-aanbeveling");
    }

    @Test
    void anUnknownNumberAmongKnownOnesIsLeftOut() {
        assertThat(quoted(lookup(Set.of(), "3.9", "3.3")))
                .containsExactly("3.3-aanbeveling", "3.3-geen-praktijk", "3.3-geen-interventies");
    }

    @Test
    void aQuestionThatSpansTwoRecommendationsGetsBoth() {
        List<DraftStatement> drafts = inquiry("Moeder is ernstig ziek en vader wil per se vwo.");

        assertThat(quoted(drafts)).contains("3.2-aanbeveling", "3.3-aanbeveling");
        assertThat(connectors(drafts)).contains(Connector.RECOMMENDATION, Connector.ALSO_RECOMMENDATION);
    }

    @Test
    void noFootnotedProgrammeIsNamedWithoutItsFootnote() {
        List<String> questions = Stream.concat(
                        guide.passages().stream()
                                .flatMap(passage -> passage.questions().getOrDefault("nl", List.of()).stream()),
                        Stream.of(
                                "ouders betrekken en te hoge verwachtingen temperen",
                                "ouderbetrokkenheid bij armoede en ziekte",
                                "kanjertraining en positief motiveren",
                                "ouderavond over stress en resultaat benadrukken"))
                .toList();
        questions.parallelStream().forEach(question -> {
            for (Set<Aspect> aspects :
                    List.of(Set.<Aspect>of(), Set.of(Aspect.INTERVENTIONS), Set.of(Aspect.EXAMPLE))) {
                List<String> quoted = quoted(composer.inquiry(
                        inquiryOf(question, aspects), application.retriever().retrieve(inquiryOf(question, aspects))));
                boolean footnoted = guide.recommendations().stream()
                        .flatMap(recommendation -> recommendation.interventions().stream())
                        .filter(intervention -> intervention.footnoted())
                        .anyMatch(intervention ->
                                quoted.contains(intervention.description().id().value()));

                assertThat(quoted.contains(FOOTNOTE))
                        .as("%s %s: %s", question, aspects, quoted)
                        .isEqualTo(footnoted);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wat merk je op school als het thuis niet goed gaat?",
                "Is één interventie kiezen genoeg?",
                "Hoe is de Wegwijzer tot stand gekomen?",
                "Welke interventies zijn er voor ouderbetrokkenheid?",
                "Hoe betrek ik ouders meer bij school?",
                "wat is swpbs"
            })
    void noAnswerIsLongerThanAReaderTakesInOrQuotesTwice(String question) {
        for (Aspect aspect : Aspect.values()) {
            List<DraftStatement> drafts = inquiry(question, aspect);

            assertThat(drafts).hasSizeBetween(2, 8);
            assertThat(quoted(drafts)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aListOfEverythingIsInTheOrderOfTheGuide() {
        assertThat(quoted(composer.overview(new Overview(Language.NL, OptionalInt.of(3), false))))
                .containsExactly("3.1-aanbeveling", "3.2-aanbeveling", "3.3-aanbeveling", "3.4-aanbeveling");
        assertThat(quoted(composer.overview(new Overview(Language.NL, OptionalInt.empty(), true))))
                .containsExactly(
                        "3.1-nji-toolkit-ouderbetrokkenheid",
                        "3.1-school-wide-positive-behavior-support",
                        "3.1-mentorlessen-over-stress",
                        "3.1-kanjertraining",
                        "3.1-legspedition",
                        "3.2-ouderbetrokkenheid",
                        FOOTNOTE);
    }

    @Test
    void noEvidenceLeavesNothingToSay() {
        assertThat(composer.inquiry(inquiryOf("asdf", Set.of()), Evidence.NONE)).isEmpty();
    }

    @Test
    void anAnswerInEnglishIsMadeOfTranslations() {
        Lookup lookup = new Lookup(Language.EN, numbers("3.2"), Set.of(), "3.2", Optional.empty());
        List<DraftStatement> drafts = composer.lookup(lookup, Evidence.NONE);

        assertThat(drafts)
                .allSatisfy(draft -> assertThat(
                                switch (draft) {
                                    case Connecting connecting -> connecting.language();
                                    case Quoted quoted -> quoted.language();
                                    case DraftStatement.Written written -> written.language();
                                })
                        .isEqualTo(Language.EN));
        assertThat(texts(drafts))
                .contains(Knowledge.passage(guide, "3.2-aanbeveling").translation());
    }

    @Test
    void aLongQuotationIsCutToTheSentencesThatFit() {
        Quotes quotes =
                new Quotes(Language.NL, "hoe kan de jeugdhulpwerker snel schakelen en de situatie intern bespreken");
        Quoted quoted = (Quoted) quotes.fitting(Knowledge.passage(guide, "3.2-praktijk"));

        assertThat(quoted.text()).contains("super snel te schakelen").doesNotContain("Sinds dit jaar");
        assertThat(Knowledge.passage(guide, "3.2-praktijk").text().substring(quoted.start(), quoted.end()))
                .isEqualTo(quoted.text());
    }

    @Test
    void sentencesCoverATextWithoutItsWhiteSpace() {
        String text = "  Eerste zin.  Tweede zin!\nDerde?  ";

        assertThat(Sentences.of(text))
                .extracting(span -> span.of(text))
                .containsExactly("Eerste zin.", "Tweede zin!", "Derde?");
    }

    @ParameterizedTest
    @EnumSource(Connector.class)
    void connectingSentencesClaimNothingAndEndInAColon(Connector connector) {
        for (Language language : Language.values()) {
            assertThat(connector.in(language)).endsWith(":").hasSizeLessThan(70);
        }
        assertThat(connector.in(Language.NL)).isNotEqualTo(connector.in(Language.EN));
    }

    private List<DraftStatement> inquiry(String text, Aspect... aspects) {
        Inquiry inquiry = inquiryOf(text, Set.of(aspects));
        return composer.inquiry(inquiry, application.retriever().retrieve(inquiry));
    }

    private static Inquiry inquiryOf(String text, Set<Aspect> aspects) {
        return new Inquiry(Language.NL, text, aspects, OptionalInt.empty(), Optional.empty(), false, List.of());
    }

    private List<DraftStatement> lookup(Set<Aspect> aspects, String... numbers) {
        Lookup lookup = new Lookup(Language.NL, numbers(numbers), aspects, String.join(" ", numbers), Optional.empty());
        return composer.lookup(lookup, Evidence.NONE);
    }

    private static List<RecommendationNumber> numbers(String... numbers) {
        return Stream.of(numbers)
                .map(number -> RecommendationNumber.parse(number).orElseThrow())
                .toList();
    }

    private static List<String> quoted(List<DraftStatement> drafts) {
        return drafts.stream()
                .filter(Quoted.class::isInstance)
                .map(draft -> ((Quoted) draft).passage().value())
                .toList();
    }

    private static List<String> texts(List<DraftStatement> drafts) {
        return drafts.stream()
                .filter(Quoted.class::isInstance)
                .map(draft -> ((Quoted) draft).text())
                .toList();
    }

    private static List<Connector> connectors(List<DraftStatement> drafts) {
        return drafts.stream()
                .filter(Connecting.class::isInstance)
                .map(draft -> ((Connecting) draft).connector())
                .toList();
    }
}
