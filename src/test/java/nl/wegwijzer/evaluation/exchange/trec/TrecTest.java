package nl.wegwijzer.evaluation.exchange.trec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class TrecTest {
    private static final TestSet GRADED = Runs.set(
            "- {id: q1, question: Hoe, expect: {relevance: {'3.1': 2, 3-tip: 0}, citations: {required: ['3.2']}}}",
            "- {id: q2, question: Wat, expect: {citations: {required: ['3.2'], any: [3-tip]}}}",
            "- {id: q3, question: Wie}");

    @Test
    void gradesComeBackFromQrelsAsTheyWere() {
        Exported qrels = QrelsExport.write(GRADED);
        assertThat(qrels.text()).isEqualTo("q1 0 3.1 2\nq1 0 3-tip 0\nq2 0 3.2 1\nq2 0 3-tip 1\n");
        assertThat(qrels.leftOut()).hasSize(1);
        TestSet without = Runs.set(
                "- {id: q1, question: Hoe, expect: {relevance: {9-oud: 1}, citations: {required: ['3.2']}}}",
                "- {id: q3, question: Wie}");
        Imported imported = read(qrels.text(), without);
        TestCase first = imported.set().cases().getFirst();
        assertThat(first.expect()).isEqualTo(GRADED.cases().getFirst().expect());
        assertThat(imported.set().cases().getLast().expect().relevance()).isEmpty();
        assertThat(imported.rows()).isEqualTo(4);
        assertThat(imported.summary())
                .contains("ignored  2 × a grade of \"q2\": the set has no case with this id (line 3, 4)");
    }

    @Test
    void negativeGradesMeanThatNobodyJudged() {
        Imported imported = read("q3\t0\t3.1\t-1\nq3 0 3.2 1\n", GRADED);
        assertThat(imported.set().cases().getLast().expect().relevance()).isEqualTo(Map.of("3.2", 1));
        assertThat(imported.ignored())
                .singleElement()
                .satisfies(one -> assertThat(one.line()).isEqualTo(1));
    }

    @Test
    void malformedLinesAreToldAndNothingIsImported() {
        assertThatThrownBy(() -> read("q1 0 3.1 2\nq1 3.1 2\n\nq1 0 3.2 veel\nq1 0 3.1 1\n", GRADED))
                .hasMessage("qrels.txt:2: 4 fields were expected (query, iteration, passage, grade), with space between"
                        + " them, not 3\nqrels.txt:4: column 10: a grade, a whole number, was expected, not"
                        + " \"veel\"\nqrels.txt:5: \"3.1\" is graded twice for \"q1\"");
    }

    @Test
    void aRunHasScoresThatKeepItsOrder() {
        Exported run = new TrecRunExport(ExampleGuide.guide(), "my run")
                .write(
                        GRADED,
                        Runs.run(
                                GRADED,
                                Map.of(
                                        "q1",
                                        Replies.answering("3-tip")
                                                .ranked("3.2-aanbeveling", "3.1-praktijk", "3.1-aanbeveling", "3-tip"),
                                        "q2",
                                        Replies.answering("3-tip"))));
        assertThat(run.text()).isEqualTo("""
                q1 Q0 3.2-aanbeveling 1 3 my-run
                q1 Q0 3.1 2 2 my-run
                q1 Q0 3-tip 3 1 my-run
                """);
        assertThat(run.cases()).isEqualTo(1);
        assertThat(run.leftOut()).hasSize(2);
    }

    private static Imported read(String text, TestSet set) {
        return QrelsImport.read(new KnowledgeFile("qrels.txt", text.getBytes(StandardCharsets.UTF_8)), set);
    }
}
