package nl.wegwijzer.evaluation.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;

final class AnnotationTest {
    private static final String HEADINGS = "case;reply;answer_right;citations_support;remark\n";

    @Test
    void kappaOverTwoSheetsIsThatOfTheirTable() {
        StringBuilder first = new StringBuilder(HEADINGS);
        StringBuilder second = new StringBuilder(HEADINGS);
        int[][] table = {{20, 5}, {10, 15}};
        String[] words = {"ja", "nee"};
        int number = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                for (int n = 0; n < table[i][j]; n++) {
                    number++;
                    first.append(number).append(";x;").append(words[i]).append(";;\n");
                    second.append(number).append(";x;").append(words[j]).append(";yes;\n");
                }
            }
        }
        List<Agreement> agreements = Agreement.of(read(first.toString(), "anna"), read(second.toString(), "bert"));
        Agreement right = agreements.getFirst();
        assertThat(right.aspect()).isEqualTo("answer_right");
        assertThat(right.kappa().orElseThrow()).isCloseTo(0.40, within(1e-12));
        assertThat(right.both()).isEqualTo(50);
        assertThat(right.same()).isEqualTo(35);
        assertThat(right.disagreements()).hasSize(15).startsWith("21");
        Agreement support = agreements.getLast();
        assertThat(support.both()).isZero();
        assertThat(support.onlyOne()).isEqualTo(50);
        assertThat(support.kappa()).isEmpty();
    }

    @Test
    void whatRatersFillInComesBack() {
        TestSet set =
                Runs.set("- {id: a, question: \"=Hoe?\"}", "- {id: b, question: Wat}", "- {id: c, question: Wie}");
        Exported sheet = AnnotationSheet.write(
                set, Runs.run(set, Map.of("a", Replies.answering("3.1-praktijk"), "b", Replies.of("small_talk"))));
        assertThat(sheet.cases()).isEqualTo(2);
        assertThat(sheet.leftOut())
                .singleElement()
                .satisfies(one -> assertThat(one.what()).isEqualTo("c"));
        assertThat(sheet.text()).contains("\"'=Hoe?\"", "3.1-praktijk: “„Wij bellen elke ouder”, zegt een mentor.”");
        String filled = sheet.text().replaceFirst("(?m);;;\\R(?=\"b\")", ";deels;NO;\"=mooi\"\r\n");
        Annotations annotations = read(filled, "anna");
        assertThat(annotations.rows()).containsOnlyKeys("a", "b");
        assertThat(annotations.rows().get("a")).satisfies(row -> {
            assertThat(row.judgements())
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("answer_right", Judgement.PARTLY, "citations_support", Judgement.NO));
            assertThat(row.remark()).isEqualTo("=mooi");
            assertThat(row.reply()).matches("[0-9a-f]{12}");
        });
        assertThat(annotations.rows())
                .hasEntrySatisfying("b", row -> assertThat(row.judgements()).isEmpty());
    }

    @Test
    void sheetsAboutDifferentRepliesAreNotCompared() {
        assertThatThrownBy(() ->
                        Agreement.of(read(HEADINGS + "a;x;ja;ja;\n", "anna"), read(HEADINGS + "a;y;ja;ja;\n", "bert")))
                .hasMessage("bert: case a: this sheet judges another reply than that of anna");
    }

    @Test
    void anUnknownJudgementIsToldWithItsLineAndColumn() {
        assertThatThrownBy(() -> read(HEADINGS + "a;x;ja;ja;\nb;x;ja;misschien;\na;x;;;\n", "anna"))
                .hasMessage("anna:3: column 4 (citations_support): yes, partly or no (ja, deels, nee) was expected, not"
                        + " \"misschien\"\nanna:4: the case \"a\" stands here twice");
        assertThatThrownBy(() -> read("case;reply\na;x\n", "anna"))
                .hasMessageContaining("\"answer_right\" was expected");
    }

    private static Annotations read(String text, String rater) {
        return AnnotationSheet.read(SheetReader.read(rater, text.getBytes(StandardCharsets.UTF_8)), rater);
    }
}
