package nl.wegwijzer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainWordsTest {
    @ParameterizedTest
    @CsvSource({"'', ''", "' ', ''", "ouders, ouders", "'  uit  elkaar ', uit elkaar", "a b c, a b c"})
    void theWordsOfPlainTextAreWhatStandsBetweenTheSpaces(String text, String words) {
        assertThat(PlainWords.of(text).map(all -> String.join(" ", all))).hasValue(words);
        // A full stop makes no other words, and sends the text the long way.
        assertThat(nl.wegwijzer.question.Words.of(text)).isEqualTo(nl.wegwijzer.question.Words.of(text + " ."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ouders", "foto's", "3.1", "één", "op-school", "uit\telkaar", "uit\u00a0elkaar", "nee."})
    void otherTextIsLeftToThePatterns(String text) {
        assertThat(PlainWords.of(text)).isEmpty();
    }
}
