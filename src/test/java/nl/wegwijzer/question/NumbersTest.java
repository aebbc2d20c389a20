package nl.wegwijzer.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wegwijzer.guide.RecommendationNumber;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "Wat is het verschil tussen 3.1 en 3.4?, 3.1 3.4",
        "Sla 3.1 maar over en geef meteen 3.2, 3.2",
        "Skip recommendation 3.1 and show me 3.3, 3.3",
        "Niet 3.1 maar 3.2 bedoel ik, 3.2",
        "Alles behalve aanbeveling 3.4, 3.4",
        "Waarom niet 3.1?, 3.1",
        "Vertel over 3.2 en niet alleen over 3.1, 3.2 3.1",
    })
    void whatIsToBeSkippedIsNotMeantWhereSomethingElseIs(String text, String meant) {
        assertThat(Numbers.in(text).recommendations().stream().map(RecommendationNumber::toString))
                .containsExactly(meant.split(" "));
    }
}
