package nl.wegwijzer.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text as words. */
final class WordsTest {
    private static final String CHARACTERS = "abzAZ019 .,'’`-*?!\n\téËıİ–ß";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoe betrek ik ouders?          | hoe betrek ik ouders",
                "Zo'n oma's-dag, `s avonds      | zon omas dag s avonds",
                "ga naar 3.1, dan 4a en hfdst.2 | ga naar 3.1 dan 4a en hfdst 2",
                "één coördinator                | een coordinator",
                "  ...  -                       | ''"
            })
    void areInLowerCaseWithoutAccentsAndApostrophes(String text, String words) {
        assertThat(String.join(" ", Words.of(text))).isEqualTo(words);
    }

    @Test
    void areTheSameWhetherOrNotTheShortWayIsTaken() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertThat(Words.of(text.toString())).as("%s", text).isEqualTo(byPatterns(text.toString()));
        }
    }

    /** What words are, slowly. */
    private static List<String> byPatterns(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘`´]", "");
        return Pattern.compile("\\d+(?:\\.\\d+)+|[\\p{L}\\d]+")
                .matcher(folded)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
