package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions whose words stand under several recommendations, and that yet sound meant for one. */
final class UnitSoundTest {
    private static final Application APPLICATION = Knowledge.open();

    private final PassageIndex index = APPLICATION.index();

    @AfterAll
    static void close() {
        APPLICATION.close();
    }

    private double factor(String unit, String question) {
        for (int i = 0; i < index.units().size(); i++) {
            if (index.units().get(i).id().equals(unit)) {
                return index.sound().of(question).factors().get(i);
            }
        }
        throw new AssertionError("there is no unit " + unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.1 | Ik krijg dat gezin maar niet te pakken, ook niet na zes telefoontjes",
                "3.2 | Sinds de scheiding zit hij om de week bij zijn vader en raakt hij alles kwijt",
                "3.3 | Vader rekent op het gymnasium, wij zien een jongen die op zijn tenen loopt",
                "3.4 | Thuis krijgt ze alleen maar te horen wat er niet goed ging aan haar rapport",
                "3.1 | His parents have not picked up the phone since September",
                "3.3 | They insist on vwo while her marks say havo"
            })
    void oneUnitIsMeantMoreThanAnyOther(String unit, String question) {
        for (String other : List.of("3.1", "3.2", "3.3", "3.4")) {
            if (!other.equals(unit)) {
                assertThat(factor(unit, question)).as(other).isGreaterThan(factor(other, question));
            }
        }
    }

    @Test
    void whatWasNeverSeenSoundsLikeAny() {
        UnitSound.Heard heard = index.sound().of("xqzv wrtp");

        assertThat(heard.familiarity()).isZero();
        assertThat(heard.factors()).containsOnly(1.0);
    }
}
