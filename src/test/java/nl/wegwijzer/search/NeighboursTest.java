package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.app.Application;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question is like: those that the guide answers, or those that lie outside it. */
final class NeighboursTest {
    private static final Application APPLICATION = Knowledge.open();

    @AfterAll
    static void close() {
        APPLICATION.close();
    }

    private static Neighbours of(String question) {
        return APPLICATION.retriever().retrieve(Knowledge.inquiry(question)).neighbours();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe betrek ik ouders die nooit op een ouderavond komen?",
                "Een leerling woont sinds de scheiding in twee huizen, hoe steun ik hem?",
                "Mijn ouders verwachten veel te veel van mij"
            })
    void aQuestionForTheGuideSoundsLikeOne(String question) {
        Neighbours neighbours = of(question);

        assertThat(neighbours.familiarity()).isPositive();
        assertThat(neighbours.share()).isGreaterThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoeveel toetsen mag een leerling op één dag krijgen?",
                "Hoeveel slaap heeft een puber van school nodig?",
                "Heeft een mentor recht op taakuren voor gesprekken met ouders?"
            })
    void aQuestionForAnotherBookDoesNotHoweverManyWordsItShares(String question) {
        Neighbours neighbours = of(question);

        assertThat(neighbours.familiarity()).isNegative();
        assertThat(neighbours.share()).isLessThan(0.5);
    }

    @Test
    void wordsThatNobodyEverTypedSayNothing() {
        assertThat(of("xqzv wrtp").familiarity()).isZero();
        assertThat(Neighbours.NONE.share()).isZero();
    }
}
