package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "dood", "weggaan", "zelfmoordgedachten"})
    void aPlainWordStaysAsItIs(String word) {
        assertThat(MessageWords.isPlainWord(word)).isTrue();
        assertThat(MessageWords.of(word)).isEqualTo(List.of(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ik wil", "Dood", "doood", "dóód", "d00d", "d*od", "dood*", "foto's", "dood-ga"})
    void anyOtherIsNoPlainWord(String word) {
        assertThat(MessageWords.isPlainWord(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ik wil doood, ik wil dood",
        "k i l l me, kill me",
        "z e l f moord, zelf moord",
        "'  twee  woorden ', twee woorden"
    })
    void aMessageOfPlainWordsIsCutAsOneWithAStopBehindIt(String message, String words) {
        assertThat(MessageWords.of(message))
                .isEqualTo(List.of(words.split(" ")))
                .isEqualTo(MessageWords.of(message + "."));
    }
}
