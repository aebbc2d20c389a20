package nl.wegwijzer.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageWishTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vertel in het Nederlands meer over de eerste | NL | Vertel meer over de eerste",
                "Answer in English: hoe betrek ik ouders? | EN | Answer: hoe betrek ik ouders?",
                "Kun je even zeggen hoe ik ouders betrek, graag in het Engels | EN | Kun je even zeggen hoe ik ouders betrek",
                "What does 3.1 say? In Dutch please. | NL | What does 3.1 say?",
                "Leg me in het Engels uit wat 3.2 is | EN | Leg me uit wat 3.2 is",
            })
    void whatIsToldToTheAssistantIsAWish(String message, Language language, String rest) {
        assertThat(LanguageWish.in(message)).contains(new LanguageWish(language, rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hoe spreek ik ouders aan die alleen in het Engels kunnen lezen?",
                "Onze brief gaat in het Nederlands de deur uit",
                "Parents ask for the letter in English",
                "Geef tips voor gesprekken in het Engels"
            })
    void aLanguageOfOthersIsASubject(String message) {
        assertThat(LanguageWish.in(message)).isEmpty();
    }
}
