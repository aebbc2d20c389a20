package nl.wegwijzer.evaluation.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.wegwijzer.evaluation.exchange.Ignored;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.exchange.RichCases;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

final class SpreadsheetTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void aSetComesBackFromASpreadsheetAsItWas() {
        String text = SpreadsheetExport.write(RichCases.set()).text();
        assertThat(text).startsWith("\uFEFF\"id\";");
        assertThat(read(text).set().hash()).isEqualTo(RichCases.set().hash());
    }

    @Test
    void semicolonsCommasTabsAndADeclaredDelimiterAreUnderstood() {
        for (String delimiter : new String[] {";", ",", "\t"}) {
            assertThat(question("id" + delimiter + "vraag\na" + delimiter + "Hoe dan?\n"))
                    .isEqualTo("Hoe dan?");
        }
        assertThat(question("sep=|\nid|vraag\na|Hoe, dan; ja?\n")).isEqualTo("Hoe, dan; ja?");
    }

    @Test
    void aCellMayHaveSeveralLinesAndTheNextRowKnowsItsLine() {
        Imported imported = read("id;vraag\r\na;\"Hoe\r\n\"\"dan\"\"?\"\r\nb;Wat?\r\n");
        assertThat(imported.set().cases()).extracting(TestCase::question).containsExactly("Hoe\n\"dan\"?", "Wat?");
        assertThat(imported.set().cases()).extracting(TestCase::line).containsExactly(2, 4);
    }

    @Test
    void windows1252IsReadWithAWarning() {
        Imported imported = read("id;vraag\na;Eén café voor €5?\n".getBytes(WINDOWS));
        assertThat(imported.set().cases().getFirst().question()).isEqualTo("Eén café voor €5?");
        assertThat(imported.notices()).singleElement().asString().contains("Windows-1252", "CSV UTF-8");
        assertThat(read("id;vraag\na;Eén?\n").notices()).isEmpty();
    }

    @Test
    void utf16AndOtherBytesAreRefusedWithWhatToDo() {
        assertThatThrownBy(() -> read("id;vraag\na;b\n".getBytes(StandardCharsets.UTF_16)))
                .hasMessage("set.csv: this is UTF-16 text (\"Unicode text\" in Excel); save it again as \"CSV UTF-8\"");
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0x81, '\n'})).hasMessageContaining("neither UTF-8 nor");
    }

    @Test
    void unknownColumnsRowsWithoutQuestionAndMissingIdsAreTold() {
        Imported imported = read("vraag;budget;\nHoe?;5;\n;6;\nWat?;7;\n");
        assertThat(imported.rows()).isEqualTo(3);
        assertThat(imported.made()).isEqualTo(2);
        assertThat(imported.unknownColumns()).containsExactly("budget", "(column 3)");
        assertThat(imported.ignored()).containsExactly(new Ignored(3, "a row", "it has no question"));
        assertThat(imported.set().cases()).extracting(TestCase::id).containsExactly("row-0001", "row-0003");
        assertThat(imported.summary())
                .contains("3 read, 2 cases, 1 ignored", "ignored  1 × a row: it has no question (line 3)");
    }

    @Test
    void everyWrongCellIsToldWithItsLineAndColumnAndNothingIsImported() {
        assertThatThrownBy(() -> read("""
                        id;vraag;uitkomst;required;closed;relevance;severity
                        a;Hoe?;answerd;3-jan;maybe;3.1;high
                        b;Wat?;answered;3,1;ja;3.1=2;core
                        """))
                .isInstanceOf(KnowledgeException.class)
                .message()
                .contains(
                        "set.csv:2: column 3 (uitkomst): one of answered, clarify",
                        "set.csv:2: column 4 (required): \"3-jan\" looks like a date",
                        "set.csv:2: column 5 (closed): true or false",
                        "set.csv:2: column 6 (relevance): grades such as 3.1=2",
                        "set.csv:2: column 7 (severity): one of safety, core, normal",
                        "set.csv:3: column 4 (required): write 3.1 with a full stop");
    }

    @Test
    void aMalformedFileIsToldWithItsPlace() {
        assertThatThrownBy(() -> read("id;vraag\na;\"Hoe\" dan?\n"))
                .hasMessageMatching("set.csv:2: column \\d+: after the quotation mark that ends a cell .*");
        assertThatThrownBy(() -> read("id;vraag\nb;Wat?\na;\"Hoe dan?\n"))
                .hasMessage("set.csv:3: a cell that begins with a quotation mark here has none at its end");
        assertThatThrownBy(() -> read("id;vraag\na;Hoe;dan?\n"))
                .hasMessageStartingWith("set.csv:2: column 3: no more than 2 cells were expected");
        assertThatThrownBy(() -> read("id;vraag;id\na;Hoe?;b\n"))
                .hasMessage("set.csv:1: column 3: \"id\" stands here twice");
        assertThatThrownBy(() -> read("")).hasMessageContaining("the file is empty");
        assertThatThrownBy(() -> read("id;antwoord\na;b\n")).hasMessageContaining("a column \"question\"");
        assertThatThrownBy(() -> read("id;vraag\na;Hoe?\na;Wat?\n"))
                .hasMessage("set.csv:3: the id \"a\" is already used in line 2");
    }

    private static String question(String text) {
        return read(text).set().cases().getFirst().question();
    }

    private static Imported read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Imported read(byte[] bytes) {
        return SpreadsheetImport.read(SheetReader.read("set.csv", bytes), "set");
    }
}
