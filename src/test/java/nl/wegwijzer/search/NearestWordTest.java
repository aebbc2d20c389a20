package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestWordTest {
    private static Optional<String> nearest(String word, double errors, String... known) {
        return nearest(word, errors, Map.of(), List.of(known));
    }

    private static Optional<String> nearest(
            String word, double errors, Map<String, Integer> writings, List<String> known) {
        NearestWord nearest = new NearestWord(word, errors);
        known.forEach(one -> nearest.offer(one, () -> writings.getOrDefault(one, 1)));
        return nearest.found();
    }

    @Test
    void twoErrorsAreFoundOnlyWhereTwoAreAllowed() {
        assertThat(nearest("schiedng", 1, "scheiding")).isEmpty();
        assertThat(nearest("schiedng", 2, "scheiding")).contains("scheiding");
        assertThat(nearest("chiedng", 2, "scheiding")).isEmpty();
    }

    @Test
    void fewerErrorsWinOverAWordThatIsWrittenSomewhatMore() {
        assertThat(nearest(
                        "verwachtinge",
                        2,
                        Map.of("verwachtingen", 2, "verwachting", 5),
                        List.of("verwachting", "verwachtingen")))
                .contains("verwachtingen");
        assertThat(nearest("gesprekn", 2, Map.of("gesprekje", 9), List.of("gesprekje", "gesprek")))
                .contains("gesprek");
    }

    @ParameterizedTest
    @CsvSource({"moett, moet, moest", "mijnn, mijn, mijne", "schol, school, schon", "raadt, raad, raakt"})
    void whatAFingerOrAnEarOftenDoesWinsOverAnError(String mistyped, String meant, String other) {
        assertThat(nearest(mistyped, 1, meant, other)).contains(meant);
        assertThat(nearest(mistyped, 1, other, meant)).contains(meant);
    }

    @Test
    void aWordThatIsWrittenAHundredTimesWinsOverARareOneThatIsALittleNearer() {
        assertThat(nearest("andre", 1, Map.of("ander", 1, "andere", 75), List.of("ander", "andere")))
                .contains("andere");
    }

    @Test
    void ofEqualsTheOneThatIsWrittenMostWinsInWhateverOrderTheyCome() {
        Map<String, Integer> writings = Map.of("boeken", 3, "boeten", 1, "boemen", 2);
        assertThat(nearest("boehen", 1, writings, List.of("boemen", "boeten", "boeken")))
                .contains("boeken");
        assertThat(nearest("boehen", 1, writings, List.of("boeken", "boemen", "boeten")))
                .contains("boeken");
    }

    @Test
    void whatIsNeverWrittenIsNotMeant() {
        assertThat(nearest("oudrs", 1, Map.of("ouders", 0), List.of("ouders"))).isEmpty();
    }

    @Test
    void aWordIsNotItsOwnCorrection() {
        assertThat(nearest("ouders", 1, "ouders")).isEmpty();
    }
}
