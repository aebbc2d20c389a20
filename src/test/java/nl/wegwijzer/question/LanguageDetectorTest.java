package nl.wegwijzer.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector(
            SubjectWords.of(Lexicon.from(Knowledge.folder().named(Lexicon.FILE))),
            LightWords.from(Knowledge.folder().named(LightWords.FILE)));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NL | Hoe betrek ik ouders die niet betrokken zijn?
            NL | Wat is SWPBS?
            NL | Wat doet School-Wide Positive Behavior Support voor leerlingen?
            NL | ouders
            NL | gescheiden ouders
            NL | mn ouders zitten op mn nek
            NL | Is er een good practice van een andere school?
            NL | In welk domein staat parental involvement?
            NL | Wat zijn Mentorlessen over stress?
            NL | Hoe help ik een leerling met stress
            NL | Geef een overzicht van alle interventies
            NL | wat is de tip
            EN | How do I involve parents?
            EN | What is Kanjertraining?
            EN | What is the Wegwijzer Mentaal Kapitaal?
            EN | Which interventions belong to ouderbetrokkenheid?
            EN | parental involvement
            EN | divorced parents
            EN | Parents expect too much
            EN | my parents are always on my back about grades
            EN | recommendation 3.3
            EN | Is there an example from practice?
            EN | signs that things are not going well
            EN | help with homework
            """)
    void dutchAndEnglishAreToldApart(Language language, String question) {
        Language other = language == Language.NL ? Language.EN : Language.NL;

        assertThat(detector.detect(question, other)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wie kann ich Eltern besser einbeziehen?",
                "Ich weiß nicht, was ich mit den Eltern machen soll",
                "Comment puis-je aider les parents d'un élève?",
                "¿Cómo puedo ayudar a los padres de un alumno?",
                "Come posso aiutare i genitori di uno studente?",
                "Como posso ajudar os pais do aluno?",
                "Öğrenci velileri ile nasıl iletişim kurabilirim, bu çok zor mu?",
                "Jak mogę pomóc rodzicom ucznia w szkole?",
                "كيف يمكنني إشراك أولياء الأمور؟",
                "Як мені залучити батьків?",
                "如何让家长参与进来"
            })
    void aThirdLanguageIsNeither(String question) {
        assertThat(detector.detect(question, Language.NL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereWordsDoNotTellItStaysAsItWas(Language before) {
        assertThat(detector.detect("3.2", before)).contains(before);
        assertThat(detector.detect("asdf", before)).contains(before);
        assertThat(detector.detect("SWPBS", before)).contains(before);
        assertThat(detector.detect("?!", before)).contains(before);
    }

    @Test
    void capitalsAndAccentsMakeNoDifference() {
        for (String question : new String[] {"Hoe betrek ik ouders?", "How do I involve parents?"}) {
            assertThat(detector.detect(question.toUpperCase(Locale.ROOT), Language.NL))
                    .isEqualTo(detector.detect(question, Language.NL));
        }
    }

    @Test
    void everyQuestionThatEditorsWroteIsOfItsOwnLanguage() {
        long wrong = 0;
        long all = 0;
        for (var passage : Knowledge.guide().passages()) {
            for (Language language : Language.values()) {
                for (String question : passage.questions().getOrDefault(language.code(), List.of())) {
                    all++;
                    wrong += detector.detect(question, Language.NL).equals(Optional.of(language)) ? 0 : 1;
                }
            }
        }

        assertThat(all).isGreaterThan(300);
        assertThat(wrong)
                .as("of %s questions in another language than they are", all)
                .isLessThanOrEqualTo(all / 100);
    }
}
