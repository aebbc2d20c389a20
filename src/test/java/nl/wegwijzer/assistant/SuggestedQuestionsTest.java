package nl.wegwijzer.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Question;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

/** What is offered to go on with, the guide answers: each first question of what a suggestion may come from. */
final class SuggestedQuestionsTest {
    private static List<Passage> openers(Guide guide) {
        List<Passage> openers = new ArrayList<>();
        guide.recommendations().stream().map(Recommendation::statement).forEach(openers::add);
        guide.domains().forEach(domain -> {
            openers.addAll(domain.tips());
            openers.addAll(domain.signals().stream()
                    .filter(signal -> signal.id().value().endsWith("-1"))
                    .toList());
        });
        openers.addAll(guide.about());
        return openers;
    }

    @Test
    void eachIsAnsweredFromWhereItStands() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        try (Application application = Knowledge.open()) {
            for (Passage passage : openers(application.assistant().guide())) {
                for (Language language : Language.values()) {
                    for (String question : first(passage, language)) {
                        asked++;
                        Reply reply = application
                                .assistant()
                                .answer(
                                        new ChatRequest(
                                                new Question(question, Optional.of(language)), Optional.empty(), false),
                                        event -> {});
                        if (!Knowledge.cited(reply).contains(passage.id().value())) {
                            wrong.add(question + " -> " + reply.outcome() + " " + Knowledge.cited(reply));
                        }
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static List<String> first(Passage passage, Language language) {
        return passage.questions().getOrDefault(language.code(), List.of()).stream()
                .limit(4)
                .filter(question -> question.endsWith("?"))
                .toList();
    }
}
