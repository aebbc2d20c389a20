package nl.wegwijzer.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.app.Application;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Languages whose function words the detector has no list of, told by the words that are neither Dutch nor English. */
final class ThirdLanguagesTest {
    private static final Application APPLICATION = Knowledge.open();

    @AfterAll
    static void close() {
        APPLICATION.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jak zaangażować rodziców?",
                "ebeveynleri nasıl dahil edebilirim?",
                "öğrencinin evde sorunları var",
                "sida loola hadlo waalidka",
                "cum vorbesc cu părinții elevului",
                "hogyan beszéljek a szülőkkel",
                "bagaimana cara melibatkan orang tua",
                "hvordan kan jeg inddrage forældrene"
            })
    void getThePoliteLineInBothLanguages(String question) {
        Reply reply = Knowledge.ask(APPLICATION.assistant(), question);

        assertThat(reply.outcome()).isEqualTo("out_of_scope");
        assertThat(reply.answer()).contains("Nederlands").contains("English");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oudrs bterkken bj schol hoe",
                "hoe betrkk ik oudres di nit wille",
                "kwil wete hoe ik ouwers erbij trek",
                "hw can i involv parnts",
                "wht if parens dont repond"
            })
    void aMistypedQuestionIsNoThirdLanguage(String question) {
        assertThat(Knowledge.ask(APPLICATION.assistant(), question).outcome()).isEqualTo("answered");
    }
}
