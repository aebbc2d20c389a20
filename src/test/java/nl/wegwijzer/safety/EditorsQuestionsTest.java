package nl.wegwijzer.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.OutsideQuestions;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

/**
 * Thousands of questions that editors wrote about everyday school life, none of them for these rules. What is left of false
 * alarms speaks of hunger, of having no home, or of a weapon: there help lines do no harm.
 */
final class EditorsQuestionsTest {
    private final QuestionRules rules = Knowledge.rules();

    private List<String> alarms(Stream<String> questions) {
        return questions
                .filter(question -> rules.crisis().detect(question).isPresent())
                .toList();
    }

    @Test
    void whatTheGuideAnswersIsHardlyEverTakenForACrisis() {
        List<String> questions = Knowledge.guide().passages().stream()
                .flatMap(passage -> passage.questions().values().stream())
                .flatMap(List::stream)
                .toList();

        assertThat(questions).hasSizeGreaterThan(2000);
        assertThat(alarms(questions.stream())).hasSizeLessThanOrEqualTo(questions.size() / 200);
    }

    @Test
    void noOtherQuestionOfSchoolLifeIsEither() {
        OutsideQuestions outside = rules.outside();
        List<String> questions = Stream.of(Language.values())
                .flatMap(language -> outside.in(language).stream())
                .toList();

        assertThat(alarms(questions.stream())).hasSizeLessThanOrEqualTo(questions.size() / 1000);
    }
}
