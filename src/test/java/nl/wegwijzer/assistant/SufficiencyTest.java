package nl.wegwijzer.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.app.Application;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SufficiencyTest {
    private static final Application APPLICATION = Knowledge.open();

    @AfterAll
    static void close() {
        APPLICATION.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mijn leerling wordt gepest, wat kan ik doen",
                "mijn kind wordt gepest op school, wat kunnen wij als ouders doen",
                "mijn zoon heeft dyslexie, hoe kunnen wij hem als ouders thuis helpen met school",
                "My pupil is being bullied, how do I support her?",
                "Een leerling spijbelt veel, hoe ga ik daarmee om?"
            })
    void aSubjectThatEditorsPutOutsideStaysThereHoweverMuchTheRestSoundsLikeTheGuide(String question) {
        assertThat(Knowledge.ask(APPLICATION.assistant(), question).outcome()).isEqualTo("out_of_scope");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Een leerling woont bij een verslaafde moeder, hoe steun ik hem?",
                "Mijn ouders zijn gescheiden en ik kan me niet concentreren, wat kan school doen?",
                "taalbarrière ouders"
            })
    void aLongerPhraseOfTheHomeWinsFromAWordThatLiesOutside(String question) {
        assertThat(Knowledge.ask(APPLICATION.assistant(), question).outcome()).isEqualTo("answered");
    }
}
