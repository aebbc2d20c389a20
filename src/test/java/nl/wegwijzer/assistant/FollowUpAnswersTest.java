package nl.wegwijzer.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.question.Question;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that mean something after another one only, over the shipped guide. */
final class FollowUpAnswersTest {
    private static Application application;

    @BeforeAll
    static void open() {
        application = Knowledge.open();
    }

    @AfterAll
    static void close() {
        application.close();
    }

    private static Reply say(Optional<String> conversation, String question) {
        return application.assistant().answer(new ChatRequest(Question.of(question), conversation, false), event -> {});
    }

    /** The reply to the last of some turns of one conversation. */
    private static Reply talk(String first, String... further) {
        Reply reply = say(Optional.empty(), first);
        for (String turn : further) {
            reply = say(Optional.of(reply.conversationId()), turn);
        }
        return reply;
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            en de tweede?                            | 1
            vertel meer over de laatste              | 4
            wat leren ouders eigenlijk bij de derde? | 2
            leg nummer 1 uit                         | 0
            The first one, what does it ask parents? | 0
            """)
    void aPlaceInAListOfProgrammesIsThatProgramme(String asked, int place) {
        Reply list = talk("Welke interventies horen bij 3.1?");
        Reply one = talk("Welke interventies horen bij 3.1?", asked);

        assertThat(Knowledge.cited(one)).first().isEqualTo(Knowledge.cited(list).get(place));
        assertThat(one.understoodAs()).contains(asked);
    }

    @Test
    void aPlaceInAListOfRecommendationsIsThatRecommendation() {
        assertThat(Knowledge.cited(talk("Welke aanbevelingen zijn er?", "ok, nummer 3 wat uitgebreider")))
                .first()
                .isEqualTo("3.3-aanbeveling");
    }

    @Test
    void aYearAtSchoolIsNoPlaceInAList() {
        Reply reply = talk("Welke interventies horen bij 3.1?", "Hoe betrek ik ouders van leerlingen in de tweede?");

        assertThat(reply.understoodAs()).isNull();
        assertThat(Knowledge.cited(reply)).first().isEqualTo("3.1-aanbeveling");
    }

    @Test
    void whichInterventionsThereAreLeansOnTheQuestionBefore() {
        assertThat(Knowledge.cited(talk("Hoe motiveren ouders hun kind?", "welke interventies zijn er?")))
                .isNotEmpty()
                .allMatch(cited -> cited.startsWith("3.4-"));
        assertThat(Knowledge.cited(
                        talk("Hoe motiveren ouders hun kind?", "welke interventies staan er in de Wegwijzer?")))
                .anyMatch(cited -> cited.startsWith("3.1-"));
    }

    @Test
    void whatSaysNothingByItselfIsCompletedWithTheQuestionBefore() {
        Reply reply = talk("Hoe ziet het eruit bij ouders als het thuis wel goed gaat?", "en bij de leerling zelf?");

        assertThat(Knowledge.cited(reply)).first().asString().startsWith("3-wel-goed");
        assertThat(reply.understoodAs()).contains("wel goed gaat", "leerling zelf");
        assertThat(talk("en bij de leerling zelf?").outcome()).isEqualTo("clarify");
    }

    @Test
    void whatPointsBackIsAboutWhatWasSpokenOf() {
        assertThat(Knowledge.cited(talk("how do families feel about it?")))
                .first()
                .asString()
                .startsWith("3.1");
        assertThat(Knowledge.cited(talk("What does the youth care worker do?", "how do families feel about it?")))
                .first()
                .asString()
                .startsWith("3.2");
        assertThat(Knowledge.cited(talk("What does the youth care worker do?", "How do I involve absent parents?")))
                .first()
                .asString()
                .startsWith("3.1");
    }

    @Test
    void howItLooksIsAskedOfTheGuide() {
        assertThat(Knowledge.cited(talk("Hoe zie ik dat het thuis niet goed gaat?")))
                .isNotEmpty()
                .allMatch(cited -> cited.startsWith("3-niet-goed"));
        assertThat(Knowledge.cited(talk("Hoe zie ik dat het thuis niet goed gaat?", "en als het wel goed gaat?")))
                .isNotEmpty()
                .allMatch(cited -> cited.startsWith("3-wel-goed"));
    }

    @Test
    void theDifferenceIsThatWithTheTurnBefore() {
        assertThat(Knowledge.cited(talk("3.2", "en 3.3", "wat is het verschil?")))
                .containsExactly("3.2-aanbeveling", "3.3-aanbeveling");
    }

    @Test
    void adviceIsAskedOnWhatWasSpokenOf() {
        assertThat(Knowledge.cited(talk("Een leerling zorgt voor zijn zieke moeder", "wat raad je aan?")))
                .first()
                .isEqualTo("3.2-aanbeveling");
        assertThat(talk("wat raad je aan?").outcome()).isEqualTo("clarify");
    }

    @Test
    void whetherItHoldsForOthersToo() {
        assertThat(Knowledge.cited(talk("Hoe motiveren ouders hun kind positief?", "geldt dat ook voor stiefouders?")))
                .first()
                .isEqualTo("3.4-aanbeveling");
    }

    @Test
    void nothingIsSuggestedThatWasAsked() {
        String question = "Hoe betrek ik ouders bij school?";
        Optional<String> conversation = Optional.empty();
        List<String> asked = new ArrayList<>();
        for (int turn = 0; turn < 6; turn++) {
            asked.add(question);
            Reply reply = say(conversation, question);
            assertThat(reply.outcome()).as(question).isEqualTo("answered");
            assertThat(reply.suggestions()).hasSizeBetween(2, 3).doesNotContainAnyElementsOf(asked);
            conversation = Optional.of(reply.conversationId());
            question = reply.suggestions().getFirst();
        }
    }
}
