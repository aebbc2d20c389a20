package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.question.Aspect;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over the shipped guide, with a real index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LexicalRetrieverTest {
    private Application application;
    private Retriever retriever;

    @BeforeAll
    void open() {
        application = Knowledge.open();
        retriever = application.retriever();
    }

    @AfterAll
    void close() {
        application.close();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "ouder avond, ouderavond",
        "prestatie druk, prestatiedruk",
        "prestatie-druk, prestatiedruk",
        "thuis situatie, thuissituatie",
        "thuis-situatie, thuissituatie",
        "koffieochtend, koffie-ochtenden",
        "koffie ochtend, koffie-ochtenden",
        "ouder betrokkenheid, ouderbetrokkenheid",
        "ouder-betrokkenheid, ouderbetrokkenheid",
        "leerplicht ambtenaar, leerplichtambtenaar",
        "school arts, schoolarts",
        "jeugd hulp werker, jeugdhulpwerker",
        "mentor lessen over stress, mentorlessen over stress",
        "sociaal emotionele ontwikkeling, sociaal-emotionele ontwikkeling",
        "zorg team, zorgteam"
    })
    void aCompoundIsFoundInOneWordApartAndWithAHyphen(String typed, String written) {
        assertThat(retriever.retrieve(Knowledge.inquiry(typed)).units().stream()
                        .limit(2)
                        .map(unit -> unit.unit().id()))
                .contains(first(written));
        assertThat(best(typed).coverage()).isGreaterThan(0.5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ouderbetrokenheid, ouderbetrokkenheid, 3.1",
        "ouderberokkenheid, ouderbetrokkenheid, 3.1",
        "kanjertrainig, kanjertraining, 3.1",
        "thuisituatie, thuissituatie, ''",
        "stapenplan, stappenplan, 3-tip",
        "ouderz, ouders, ''",
        "thuissituasie, thuissituatie, ''",
        "spwbs, swpbs, ''",
        "legspedetion, legspedition, 3.1",
        "verwachtingne, verwachtingen, 3.3",
        "leerplichtambtenar, leerplichtambtenaar, 3.1",
        "jeugdhulpwerkr, jeugdhulpwerker, 3.2"
    })
    void aTypingErrorIsReadAsTheWordThatWasMeant(String typed, String meant, String number) {
        Evidence evidence = retriever.retrieve(Knowledge.inquiry(corrected(typed)));

        assertThat(evidence.unknown()).isEmpty();
        assertThat(evidence.best().orElseThrow().unit().id()).startsWith(number);
        assertThat(first(corrected(typed))).isEqualTo(first(meant));
    }

    private String corrected(String dutch) {
        return application.spelling().corrected(dutch, Language.NL);
    }

    @ParameterizedTest
    @CsvSource({
        "raport, rapport, report",
        "familiy, familie, family",
        "tere, tere, there",
        "mentored, mentoren, mentored"
    })
    void aWordIsReadAsTheNearestOneInTheLanguageOfTheQuestion(String typed, String dutch, String english) {
        assertThat(application.spelling().corrected(typed, Language.NL)).isEqualTo(dutch);
        assertThat(application.spelling().corrected(typed, Language.EN)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "heef, heeft",
        "hodt, houdt",
        "klsa, klas",
        "wst, wat",
        "teh, the",
        "jijj, jij",
        "halo, hallo",
        "hlep, help",
        "vn, van"
    })
    void aFewLettersAreReadAsAWordThatIsWrittenOften(String typed, String meant) {
        assertThat(corrected(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"mavo, mavo", "lgf, lgf", "qxz, qxz", "pq, pq"})
    void aFewLettersThatAreLikeNoSuchWordStayAsTheyAre(String typed, String meant) {
        assertThat(corrected(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"doed,doet", "haald,haalt", "huisswerk,huiswerk", "gebeurd,gebeurd", "werkt,werkt"})
    void aVerbWithTheWrongEndAndACompoundWithTheWrongLinkAreRead(String typed, String meant) {
        assertThat(corrected(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"allemal,allemaal", "praktijkverhal,praktijkverhaal", "lerlinch,leerling", "sgool,school", "lopen,lopen"
    })
    void aWordWrittenAsItSoundsIsReadAlsoWhereItsStemIsTheSame(String typed, String meant) {
        assertThat(corrected(typed)).isEqualTo(meant);
    }

    @Test
    void onlyUnknownWordsAreCorrectedAndTheRestOfTheTextStaysAsItIs() {
        assertThat(corrected("Leerplichtambtenar & (LEGSpedetion)?"))
                .isEqualTo("leerplichtambtenaar & (legspedition)?");
    }

    @Test
    void ofManyWordsThatStandNowhereOnlyTheFirstFewAreLookedUp() {
        String typed = "zxq".repeat(4) + " ";

        assertThat(corrected(typed.repeat(12) + "legspedetion")).endsWith("legspedetion");
        assertThat(corrected(typed.repeat(11) + "legspedetion")).endsWith("legspedition");

        String compound = "vaderschool ";
        assertThat(corrected(compound.repeat(12) + "legspedetion")).endsWith("legspedetion");
        assertThat(corrected(compound.repeat(11) + "legspedetion")).endsWith("legspedition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "ouders", "kanjertraining", "druk", "toets", "niet", "3.1", "mavo", "pabo"})
    void aWordThatIsKnownOrShortIsNeverCorrected(String word) {
        assertThat(corrected("hoe gaat " + word)).isEqualTo("hoe gaat " + word);
    }

    @Test
    void anAbbreviationOfAProgrammeIsItsOwnLettersAndNoEverydayVerb() {
        assertThat(retriever
                        .retrieve(Knowledge.inquiry("Hoe leg ik ouders uit dat het te hoog gegrepen is?"))
                        .named())
                .isEmpty();
        assertThat(retriever.retrieve(Knowledge.inquiry("Wat is LEGS?")).named())
                .extracting(passage -> passage.id().value())
                .containsExactly("3.1-legspedition");
    }

    @Test
    void negationsAreSearchedFor() {
        UnitEvidence found = best("ouders die niet betrokken zijn");

        assertThat(found.words()).hasSize(3);
        assertThat(found.unit().id()).isEqualTo("3.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(toets/examen?*\"",
                "+ouders -school AND OR NOT",
                "title:ouders body.nl:* raw:[a TO z]",
                "ouders^1000~2 \\ \" ' ` { } [ ] ( )",
                "*:* ?????",
                "../../../etc/passwd%00",
                "'; DROP TABLE passages; --",
                "<script>alert(1)</script>",
                "\u0000\u0001\uFFFF\uD800",
                "👨‍👩‍👧 🏫 ❓",
                "مرحبا كيف حالك",
                "漢字仮名交じり文",
                "...",
                "-",
                "de het een en van",
                "the a of and to",
                "a a a a a a a a a a a a a a a"
            })
    void nothingThatIsTypedIsAQueryLanguage(String typed) {
        for (Language language : Language.values()) {
            assertThatCode(() -> retriever.retrieve(inquiry(typed, language))).doesNotThrowAnyException();
        }
    }

    @Test
    void queryMarksChangeNothing() {
        assertThat(ids(retriever.retrieve(Knowledge.inquiry("(ouders/betrokken?*\""))))
                .isNotEmpty()
                .isEqualTo(ids(retriever.retrieve(Knowledge.inquiry("ouders betrokken"))));
    }

    @Test
    void onlyFunctionWordsFindNothing() {
        Evidence evidence = retriever.retrieve(Knowledge.inquiry("de het een en van"));

        assertThat(evidence.units()).isEmpty();
        assertThat(evidence.passages()).isEmpty();
        assertThat(evidence.best()).isEmpty();
    }

    @Test
    void twoThousandRandomCharactersNeverThrowAndNeverScoreOutsideTheirRange() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20; round++) {
            String text = random.ints(2_000, 1, 0x2FFF)
                    .filter(point -> !Character.isSurrogate((char) point))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            Evidence evidence = retriever.retrieve(Knowledge.inquiry(text));
            assertInRange(evidence);
        }
    }

    @Test
    void aLongQuestionOfTheGuidesOwnWordsIsAnsweredToo() {
        String text = application.assistant().guide().passages().stream()
                .map(Passage::text)
                .reduce("", (one, other) -> one + " " + other)
                .substring(0, 2_000);

        Evidence evidence = retriever.retrieve(Knowledge.inquiry(text));

        assertThat(evidence.units()).isNotEmpty();
        assertInRange(evidence);
    }

    @Test
    void theSameInquiryGivesTheSameEvidence() {
        Inquiry inquiry = Knowledge.inquiry("hoe betrek ik ouders bij een moeilijke thuissituatie");
        Evidence once = retriever.retrieve(inquiry);

        for (int round = 0; round < 20; round++) {
            assertThat(retriever.retrieve(inquiry)).isEqualTo(once);
        }
    }

    @Test
    void aQuestionForOneDomainFindsOnlyThat() {
        Inquiry other = new Inquiry(
                Language.NL, "ouders", Set.of(), OptionalInt.of(5), java.util.Optional.empty(), false, List.of());

        assertThat(retriever.retrieve(other).units()).isEmpty();
    }

    @Test
    void wordsThatNobodyKnowsAreReported() {
        Evidence evidence = retriever.retrieve(Knowledge.inquiry("xylofoonbrigade voor ouders"));

        assertThat(evidence.unknown()).containsExactly("xylofoonbrigade");
    }

    @Test
    void aProgrammeThatIsNamedIsFoundUnderEveryRecommendationThatDescribesIt() {
        assertThat(retriever.retrieve(Knowledge.inquiry("wat is swpbs")).named())
                .extracting(passage -> passage.id().value())
                .containsExactlyInAnyOrder(
                        "3.1-school-wide-positive-behavior-support",
                        "3.2-school-wide-positive-behavior-support",
                        "3.4-school-wide-positive-behavior-support");
        assertThat(retriever
                        .retrieve(Knowledge.inquiry("hoe vergroot ik ouderbetrokkenheid"))
                        .named())
                .as("an everyday word of the guide isn't the programme of that name")
                .isEmpty();
    }

    @Test
    void theBoxThatIsAskedForComesFirst() {
        assertThat(retriever.retrieve(Knowledge.inquiry("ouders en school", Aspect.SIGNALS_WELL)).units().stream()
                        .filter(unit -> unit.unit().id().startsWith("3-"))
                        .findFirst()
                        .orElseThrow()
                        .unit()
                        .id())
                .isEqualTo("3-wel-goed");
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERVENTIONS", "EXAMPLE"})
    void interventionsAndExamplesAreSoughtWhereTheyStandAndNotAmongSignals(Aspect part) {
        assertThat(first("thuissituatie")).isEqualTo("3-niet-goed");
        assertThat(retriever
                        .retrieve(Knowledge.inquiry("thuissituatie", part))
                        .best()
                        .orElseThrow()
                        .unit()
                        .id())
                .isEqualTo("3.2");
    }

    @Test
    void evidenceKnowsWhatASecondUnitAdds() {
        Evidence evidence = retriever.retrieve(Knowledge.inquiry("armoede en te hoge verwachtingen"));
        UnitEvidence first = evidence.units().getFirst();
        UnitEvidence second = evidence.units().get(1);

        assertThat(first.addsTo(first)).isZero();
        assertThat(second.addsTo(first)).isBetween(0.0, 1.0);
        assertThat(first.words()).hasSameSizeAs(first.weights());
        double weights = first.weights().stream().mapToDouble(weight -> weight).sum();
        double covered = 0;
        for (int word = 0; word < first.words().size(); word++) {
            covered += first.words().get(word) * first.weights().get(word);
        }
        assertThat(first.coverage()).isCloseTo(covered / weights, withinPercentage(0.001));
    }

    private static void assertInRange(Evidence evidence) {
        assertThat(evidence.units()).allSatisfy(unit -> {
            assertThat(unit.coverage()).isBetween(0.0, 1.0 + 1e-9);
            assertThat(unit.closeness()).isBetween(0.0, unit.coverage() + 1e-9);
            assertThat(unit.score()).isFinite().isNotNegative();
        });
        assertThat(evidence.passages()).extracting(Evidence.Ranked::score).allMatch(Double::isFinite);
    }

    private Inquiry inquiry(String text, Language language) {
        return new Inquiry(language, text, Set.of(), OptionalInt.empty(), java.util.Optional.empty(), false, List.of());
    }

    private UnitEvidence best(String text) {
        return retriever.retrieve(Knowledge.inquiry(text)).best().orElseThrow();
    }

    private String first(String text) {
        return best(text).unit().id();
    }

    private static List<PassageId> ids(Evidence evidence) {
        return evidence.passages().stream().map(ranked -> ranked.passage().id()).toList();
    }
}
