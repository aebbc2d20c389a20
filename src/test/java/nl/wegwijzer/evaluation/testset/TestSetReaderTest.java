package nl.wegwijzer.evaluation.testset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class TestSetReaderTest {
    private static TestSet read(String name, String... lines) {
        return TestSetReader.read(
                new KnowledgeFile(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(String name, String... lines) {
        KnowledgeException found = catchThrowableOfType(KnowledgeException.class, () -> read(name, lines));
        return found.problems().stream().map(Object::toString).toList();
    }

    @Test
    void readsEveryFieldOfTheExample() {
        TestSet set = TestSetReader.read(Path.of("src/test/resources/evaluation/example.yaml"));
        TestCase first = set.cases().getFirst();
        assertThat(set.name()).isEqualTo("example-dev");
        assertThat(first.line()).isEqualTo(3);
        assertThat(first.labels())
                .isEqualTo(new Labels(
                        "ouders-1", Severity.CORE, true, List.of("mentor", "clean"), List.of("anna"), false));
        assertThat(first.expect().citations())
                .isEqualTo(new ExpectedCitations(
                        List.of("3.1"), List.of(), List.of("3-tip"), List.of("3.2"), false, List.of("3.1")));
        assertThat(first.expect().relevance()).containsEntry("3.1", 2).containsEntry("3.2", 1);
        assertThat(first.expect().nuggets()).extracting(Nugget::vital).containsExactly(true, false);
        assertThat(first.expect().words().interventions()).containsExactly("Kanjertraining");
        assertThat(set.cases().get(1).prompt())
                .isEqualTo(new Prompt("How do I involve parents?", List.of("Hello", "What is this?"), "en"));
        assertThat(set.cases().get(1).expect().lang()).isEqualTo("en");
    }

    @Test
    void jsonLinesAndYamlOfTheSameCasesHaveTheSameHash() {
        TestSet yaml = read("x-dev.yaml", "# a remark", "- id: a", "  question: Hoe?", "  expect: {outcome: answered}");
        TestSet lines =
                read("x-dev.jsonl", "{\"id\":\"a\",\"question\":\"Hoe?\",\"expect\":{\"outcome\":\"answered\"}}");
        assertThat(lines.hash()).isEqualTo(yaml.hash());
        assertThat(lines.name()).isEqualTo("x-dev");
    }

    @Test
    void anotherExpectationIsAnotherHash() {
        assertThat(read("x.yaml", "- {id: a, question: Hoe dan, must_pass: true}")
                        .hash())
                .isNotEqualTo(read("x.yaml", "- {id: a, question: Hoe dan}").hash());
    }

    @Test
    void anUnknownKeyIsNamedWithItsLineAndTheNearestKnownOne() {
        assertThat(problems(
                        "x.yaml",
                        "- id: a",
                        "  question: Hoe?",
                        "  expct: {}",
                        "- id: b",
                        "  question: En?",
                        "  expect:",
                        "    citations: {requird: ['3.1']}"))
                .containsExactly(
                        "x.yaml:3: \"expct\" is not a field of a case; the nearest is \"expect\"",
                        "x.yaml:7: \"requird\" is not a field of citations; the nearest is \"required\"");
    }

    @Test
    void problemsOfJsonLinesCarryTheLine() {
        assertThat(problems(
                        "x.jsonl", "{\"id\":\"a\",\"question\":\"Hoe?\"}", "", "{\"id\":\"a\",\"question\":\"En?\"}"))
                .containsExactly("x.jsonl:3: the id \"a\" is already used in line 1");
        assertThat(problems("x.jsonl", "{\"id\":\"a\",\"question\":\"Hoe?\"}", "{\"id\":")
                        .getFirst())
                .startsWith("x.jsonl:2: column ")
                .contains("isn't valid JSON");
    }

    @Test
    void wrongValuesAreToldTogether() {
        assertThat(problems(
                        "x.yaml",
                        "- id: a",
                        "  question: Hoe?",
                        "  severity: grave",
                        "  must_pass: often",
                        "  expect:",
                        "    outcome: refused",
                        "    relevance: {'3.1': high}",
                        "    must_contain: ['re:(']",
                        "    nuggets: [{id: n, none_of: [x]}]",
                        "- question: Wie?"))
                .hasSize(7)
                .anyMatch(problem -> problem.startsWith("x.yaml:4: \"must_pass\" must be true or false"))
                .anyMatch(problem -> problem.contains("\"outcome\" must be one of answered, clarify"))
                .anyMatch(problem -> problem.startsWith("x.yaml:7: the grade of \"3.1\""))
                .anyMatch(problem -> problem.contains("isn't a regular expression"))
                .anyMatch(problem -> problem.contains("a nugget needs any_of or all_of"))
                .anyMatch(problem -> problem.startsWith("x.yaml:10: \"id\" is missing"));
    }

    @Test
    void aKeyThatStandsTwiceIsAProblem() {
        assertThatThrownBy(() -> read("x.yaml", "- id: a", "  question: Hoe?", "  question: Wie?"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("question");
    }

    @Test
    void brokenYamlIsNamedWithLineAndColumn() {
        assertThat(problems("x.yaml", "- id: a", "  question: [").getFirst()).matches("x\\.yaml:\\d+: column \\d+: .*");
    }

    @Test
    void anEmptyFileHoldsNoCase() {
        assertThat(problems("x.yaml", "")).containsExactly("x.yaml: there is no case in this file");
    }

    @Test
    void aNumberMayStandWithoutQuotationMarks() {
        TestSet set = read("x.yaml", "- {id: a, question: q, expect: {citations: {required: [3.10]}}}");
        assertThat(set.cases().getFirst().expect().citations().required()).containsExactly("3.10");
    }

    @Test
    void onlyTheTestSplitIsHidden() {
        assertThat(TestSet.isHidden("wegwijzer-test")).isTrue();
        assertThat(TestSet.isHidden("test")).isTrue();
        assertThat(TestSet.isHidden("wegwijzer-dev")).isFalse();
        assertThat(TestSet.isHidden("latest")).isFalse();
    }

    @Test
    void aNumberHoldsWhatStandsUnderItAndNothingElse() {
        assertThat(new GuideName("3.1").holds("3.1-praktijk")).isTrue();
        assertThat(new GuideName("3.1").holds("3.10-praktijk")).isFalse();
        assertThat(new GuideName("3").holds("3-tip")).isTrue();
        assertThat(new GuideName("3").holds("3.1-praktijk")).isTrue();
        assertThat(new GuideName("3-tip").holds("3-tip-2")).isFalse();
    }
}
