package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MisspellingTest {
    private static final double TWO = 2;

    @ParameterizedTest
    @CsvSource({
        "scheiding, scheiding, 0",
        "schieding, scheiding, 0.5",
        "scheidng, scheiding, 0.8",
        "scheidding, scheiding, 0.5",
        "scheifding, scheiding, 1",
        "scheipding, scheiding, 1",
        "schoiding, scheiding, 0.75",
        "scheising, scheiding, 0.8",
        "scheiqing, scheiding, 1",
        "ouderavnod, ouderavond, 0.7",
        "thuissitatie, thuissituatie, 0.8",
        "thuisituatie, thuissituatie, 0.5",
        "voorbeelt, voorbeeld, 0.5",
        "wordd, wordt, 0.5",
        "schijding, scheiding, 0.5",
        "sgool, school, 0.5",
        "cyfers, cijfers, 0.5",
        "recieve, receive, 0.5",
        "interventsie, interventie, 1",
        "pesstten, pesten, 1"
    })
    void isTheSumOfWhatWentWrong(String typed, String meant, double distance) {
        assertThat(new Misspelling(typed, TWO).from(meant)).isCloseTo(distance, within(1e-9));
    }

    @Test
    void whatIsFurtherThanTheMostIsTooFar() {
        assertThat(new Misspelling("thuas", 1).from("thema")).isInfinite();
        assertThat(new Misspelling("huis", 1).from("huiswerk")).isInfinite();
    }

    @Test
    void isTheSameWhateverWordCameBefore() {
        Random random = new Random(7);
        List<String> words = List.of(
                "aan",
                "aanbod",
                "aandacht",
                "arm",
                "armoede",
                "armoedig",
                "oude",
                "ouder",
                "ouderavond",
                "ouders",
                "ouderschap",
                "raad",
                "raadt",
                "rapport",
                "school",
                "scholen",
                "schoolstress",
                "stress",
                "sterk");
        for (String typed : List.of("oudrs", "armoedde", "schol", "raport", "aanbot", "stres", "ouderavnod")) {
            Misspelling kept = new Misspelling(typed, TWO);
            for (int i = 0; i < 400; i++) {
                String meant = words.get(random.nextInt(words.size()));
                assertThat(kept.from(meant))
                        .as("%s for %s", typed, meant)
                        .isEqualTo(new Misspelling(typed, TWO).from(meant));
            }
        }
    }
}
