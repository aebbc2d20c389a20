package nl.wegwijzer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class QuestionGeneratorTest {
    private static final int MANY = 300_000;

    @Test
    void makesEachQuestionOnce() {
        QuestionGenerator questions = new QuestionGenerator(1);
        Set<String> seen = new HashSet<>();
        Stream.generate(questions::next).limit(MANY).forEach(seen::add);

        assertThat(seen).hasSize(MANY);
        assertThat(questions.distinct()).isGreaterThan(MANY);
    }

    @Test
    void makesTheSameQuestionsForTheSameSeed() {
        assertThat(first(7)).isEqualTo(first(7)).isNotEqualTo(first(8));
    }

    private static List<String> first(long seed) {
        return Stream.generate(new QuestionGenerator(seed)::next).limit(100).toList();
    }

    @Test
    void makesQuestionsThatNeedNoEscapeInJson() {
        assertThat(first(3)).noneMatch(question -> question.contains("\"") || question.contains("\\"));
    }
}
