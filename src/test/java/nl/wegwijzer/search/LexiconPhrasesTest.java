package nl.wegwijzer.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.LexiconPhrases.Meaning;
import nl.wegwijzer.search.LexiconPhrases.OfConcept;
import nl.wegwijzer.search.LexiconPhrases.Phrase;
import org.junit.jupiter.api.Test;

/** The phrases of the lexicon, kept as bytes. */
final class LexiconPhrasesTest {
    private static final LexiconPhrases PHRASES = new LexiconPhrases(List.of(
            new OfConcept(
                    new Meaning(List.of("ouder"), List.of()),
                    List.of(
                            new Phrase(Language.NL, false, List.of("vader", "moeder")),
                            new Phrase(Language.EN, false, List.of("parent")))),
            new OfConcept(
                    new Meaning(List.of("één"), List.of("ouder")),
                    List.of(new Phrase(Language.NL, true, List.of("legs"))))));

    private final byte[] bytes = LexiconPhraseBytes.of(PHRASES);

    @Test
    void areReadAsTheyWereKept() {
        assertThat(LexiconPhraseBytes.read(bytes)).contains(PHRASES);
    }

    @Test
    void areNotReadFromBytesThatAreTooFewOrTooMany() {
        for (int length = 0; length < bytes.length; length++) {
            assertThat(LexiconPhraseBytes.read(Arrays.copyOf(bytes, length))).isEmpty();
        }
        assertThat(LexiconPhraseBytes.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .isEmpty();
    }
}
