package nl.wegwijzer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;

final class OutsideQuestionsTest {
    private static OutsideQuestions read(String yaml) {
        return OutsideQuestions.from(new KnowledgeFile("outside.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsTheQuestionsOfAllSubjectsByLanguage() {
        OutsideQuestions outside = read(
                "weer:\n  nl: ['Gaat het regenen?']\nkoken:\n  nl: ['Hoe bak ik brood?']\n  en: ['How do I bake bread?']\n");

        assertThat(outside.in(Language.NL)).containsExactly("Gaat het regenen?", "Hoe bak ik brood?");
        assertThat(outside.in(Language.EN)).containsExactly("How do I bake bread?");
    }

    @Test
    void namesASubjectWithoutQuestionsAndItsLine() {
        assertThatThrownBy(() -> read("weer:\n  nl: ['Gaat het regenen?']\nkoken:\n  de: ['Wie backe ich Brot?']\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("outside.yaml:3")
                .hasMessageContaining("\"koken\" has no questions");
    }

    @Test
    void noQuestionStandsBothInsideAndOutside() {
        Set<String> inside = new HashSet<>();
        for (Passage passage : Knowledge.guide().passages()) {
            passage.questions().values().forEach(inside::addAll);
        }
        OutsideQuestions outside = Knowledge.rules().outside();

        assertThat(outside.in(Language.NL)).doesNotContainAnyElementsOf(inside).hasSizeGreaterThan(1000);
        assertThat(outside.in(Language.EN)).doesNotContainAnyElementsOf(inside).hasSizeGreaterThan(500);
    }
}
