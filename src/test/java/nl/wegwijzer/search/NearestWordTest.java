package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestWordTest {
    private static Optional<String> nearest(String word, int errors, String... known) {
        return nearest(word, errors, Map.of(), List.of(known));
    }

    private static Optional<String> nearest(
            String word, int errors, Map<String, Integer> writings, List<String> known) {
        NearestWord nearest = new NearestWord(word, errors, one -> writings.getOrDefault(one, 1));
        known.forEach(nearest::offer);
        return nearest.found();
    }

    @ParameterizedTest
    @CsvSource({
        "schieding, scheiding",
        "scheidng, scheiding",
        "scheidding, scheiding",
        "scheifing, scheiding",
        "ouderavnod, ouderavond"
    })
    void oneErrorIsALetterLeftOutTooManyOrWrongOrTwoThatChangedPlaces(String mistyped, String meant) {
        assertThat(nearest(mistyped, 1, meant)).contains(meant);
    }

    @Test
    void twoErrorsAreFoundOnlyWhereTwoAreAllowed() {
        assertThat(nearest("schiedng", 1, "scheiding")).isEmpty();
        assertThat(nearest("schiedng", 2, "scheiding")).contains("scheiding");
        assertThat(nearest("chiedng", 2, "scheiding")).isEmpty();
    }

    @Test
    void fewerErrorsWinWhateverIsWrittenMore() {
        assertThat(nearest("verwachtinge", 2, Map.of("verwachting", 9), List.of("verwachting", "verwachtingen")))
                .contains("verwachtingen");
        assertThat(nearest("gesprekn", 2, Map.of("gesprekje", 90), List.of("gesprekje", "gesprek")))
                .contains("gesprek");
    }

    @Test
    void ofEqualsTheOneThatIsWrittenMostWinsInWhateverOrderTheyCome() {
        Map<String, Integer> writings = Map.of("toets", 3, "toests", 1, "tosts", 2);
        assertThat(nearest("tots", 1, writings, List.of("tosts", "toets"))).contains("toets");
        assertThat(nearest("tots", 1, writings, List.of("toets", "tosts"))).contains("toets");
    }

    @Test
    void inAShortWordTwoErrorsAreAnotherWord() {
        assertThat(nearest("thuas", 2, "thema")).isEmpty();
    }

    @Test
    void aWordIsNotItsOwnCorrection() {
        assertThat(nearest("ouders", 1, "ouders")).isEmpty();
    }
}
