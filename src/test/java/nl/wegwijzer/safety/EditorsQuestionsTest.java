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
 * Thousands of questions that editors wrote about everyday school life. What is left of false alarms among the short ones speaks of
 * hunger, of having no home, or of a weapon: there help lines do no harm. The stories were written to sound frightening.
 */
final class EditorsQuestionsTest {
    private static final int LONGEST_QUESTION = 25;

    private final QuestionRules rules = Knowledge.rules();

    private void assertFewAlarms(List<String> messages, int oneIn) {
        assertThat(messages.parallelStream()
                        .filter(message -> rules.crisis().detect(message).isPresent()))
                .hasSizeLessThanOrEqualTo(messages.size() / oneIn);
    }

    private static boolean isStory(String message) {
        return MessageWords.of(message).size() > LONGEST_QUESTION;
    }

    @Test
    void whatTheGuideAnswersIsHardlyEverTakenForACrisis() {
        List<String> questions = Knowledge.guide().passages().stream()
                .flatMap(passage -> passage.questions().values().stream())
                .flatMap(List::stream)
                .toList();

        assertThat(questions).hasSizeGreaterThan(2000);
        assertSeldomAlarms(questions);
    }

    @Test
    void noOtherQuestionOfSchoolLifeIsEither() {
        OutsideQuestions outside = rules.outside();
        List<String> questions = Stream.of(Language.values())
                .flatMap(language -> outside.in(language).stream())
                .toList();

        assertSeldomAlarms(questions);
    }

    private void assertSeldomAlarms(List<String> messages) {
        assertFewAlarms(messages.stream().filter(message -> !isStory(message)).toList(), 200);
        assertFewAlarms(messages.stream().filter(EditorsQuestionsTest::isStory).toList(), 15);
    }
}
