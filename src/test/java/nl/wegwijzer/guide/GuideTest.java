package nl.wegwijzer.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuideTest {
    @Test
    void aPassageKeepsItsQuestionsInOneOrderInEveryRun() {
        Map<String, List<String>> questions = IntStream.range(0, 12)
                .mapToObj(number -> "taal" + (char) ('a' + number))
                .collect(Collectors.toMap(Function.identity(), List::of));

        Passage passage = passage("3-tip", "tekst").with("", questions);

        assertThat(List.copyOf(passage.questions().keySet())).isSorted();
    }

    @Test
    void everyWordAndEveryQuestionCountsInTheFingerprint() {
        Passage tip = passage("3-tip", "tekst");

        assertThat(List.of(
                        fingerprint(tip, ""),
                        fingerprint(passage("3-tip", "teksten"), ""),
                        fingerprint(tip.with("text", Map.of()), ""),
                        fingerprint(tip.with("", Map.of("nl", List.of("Wat?"))), ""),
                        fingerprint(tip, "https://example.org")))
                .doesNotHaveDuplicates();
        assertThat(fingerprint(tip, "")).isEqualTo(fingerprint(passage("3-tip", "tekst"), ""));
    }

    @Test
    void twoPassagesWithOneIdAreRefused() {
        List<Passage> twice = List.of(passage("over-iets", "een"), passage("over-iets", "twee"));

        assertThatThrownBy(() -> new Guide(List.of(), twice, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("over-iets");
    }

    @Test
    void aPassageWithoutTextIsRefused() {
        assertThatThrownBy(() -> passage("3-tip", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource({
        "3.1-praktijk, 3.1, true",
        "3.1-praktijk, 3, true",
        "3.1-praktijk, 3.1-praktijk, true",
        "3-tip, 3, true",
        "3-tip, 3.1, false",
        "3.10-praktijk, 3.1, false",
        "3.1-praktijk, 3.10, false",
        "30-tip, 3, false",
        "3.1-praktijk, 3.1-prak, false",
        "over-herkomst, over, false",
        "over-herkomst, over-herkomst, true"
    })
    void aNumberStandsForEverythingUnderIt(String id, String number, boolean under) {
        assertThat(new PassageId(id).isUnder(number)).isEqualTo(under);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.1 praktijk", "3.1_praktijk", "Tip", "-tip", "tip-", "3..1", "../tip"})
    void aPassageIdWithAnotherFormIsRefused(String id) {
        assertThatThrownBy(() -> new PassageId(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.", ".1", "3.1.2", "a.b", "3,1", "3.1 ", "3333.1"})
    void whatIsNoNumberOfARecommendationIsNone(String text) {
        assertThat(RecommendationNumber.parse(text)).isEmpty();
    }

    @Test
    void recommendationsAreSortedByNumberAndNotByLetters() {
        assertThat(List.of("3.10", "3.2", "10.1", "3.1").stream()
                        .map(text -> RecommendationNumber.parse(text).orElseThrow())
                        .sorted()
                        .map(RecommendationNumber::toString))
                .containsExactly("3.1", "3.2", "3.10", "10.1");
    }

    private static Fingerprint fingerprint(Passage about, String address) {
        return new Guide(List.of(), List.of(about), address).fingerprint();
    }

    private static Passage passage(String id, String text) {
        return new Passage(new PassageId(id), PassageKind.TIP, 3, Optional.empty(), "Tip", text, "", Map.of());
    }
}
