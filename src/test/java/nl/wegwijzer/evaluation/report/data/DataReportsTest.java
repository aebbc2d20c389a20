package nl.wegwijzer.evaluation.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wegwijzer.evaluation.report.Evaluation;
import nl.wegwijzer.evaluation.report.MadeUp;
import nl.wegwijzer.evaluation.report.view.ReportLanguage;
import nl.wegwijzer.evaluation.report.view.View;
import nl.wegwijzer.evaluation.testset.TestCase;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class DataReportsTest {
    private final Evaluation evaluation = MadeUp.evaluation("made-up-dev");
    private final View view = new View(evaluation, ReportLanguage.NL);
    private final View english = new View(evaluation, ReportLanguage.EN);
    private final View hidden = new View(MadeUp.evaluation("made-up-test"), ReportLanguage.NL);

    private static Element suite(String xml, int index) throws Exception {
        return (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite")
                .item(index);
    }

    @Test
    void junitHasATestForEachRuleAndEachCase() throws Exception {
        String xml = new JUnitReport(view).xml();
        Element gate = suite(xml, 0);
        assertThat(gate.getAttribute("tests")).isEqualTo("5");
        assertThat(gate.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(gate.getElementsByTagName("skipped").getLength()).isEqualTo(1);
        Element cases = suite(xml, 1);
        assertThat(cases.getElementsByTagName("testcase").getLength())
                .isEqualTo(evaluation.set().cases().size());
        assertThat(cases.getElementsByTagName("failure").getLength())
                .isEqualTo(Integer.parseInt(cases.getAttribute("failures")))
                .isPositive();
        assertThat(cases.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @Test
    void junitOfAHiddenSetHasTheGateOnly() {
        assertThat(new JUnitReport(hidden).xml().split("<testsuite ", -1)).hasSize(2);
    }

    @Test
    void markdownSaysVerdictChangesAndStatistics() {
        assertThat(new MarkdownReport(english).markdown())
                .startsWith("## Evaluation of made\\-up\\-dev")
                .contains(
                        "Broken: **",
                        "95% interval",
                        "citation\\_recall, lang=nl\\: value at least 0\\.850",
                        "| Passed cases |");
    }

    @Test
    void markdownKeepsWhatSomebodyTypedAsWords() {
        String markdown = new MarkdownReport(english).markdown();
        assertThat(markdown)
                .doesNotContain("<script")
                .doesNotContain("@everyone")
                .doesNotContain("https://");
    }

    @Test
    void jsonIsVersionedAndHoldsEveryCaseAndState() throws Exception {
        JsonNode json = JsonMapper.builder().build().readTree(new JsonReport(view).json());
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("report", "set", "run", "gate", "comparison", "metrics", "details", "cases");
        assertThat(json.path("report").asInt()).isEqualTo(JsonReport.FORMAT);
        assertThat(json.path("cases")).hasSize(evaluation.set().cases().size());
        assertThat(json.path("cases").findValuesAsText("state"))
                .contains("value", "not_applicable", "unmeasured", "error");
        assertThat(new JsonReport(view).json()).isEqualTo(new JsonReport(english).json());
    }

    @Test
    void csvFollowsTheLanguagesSpreadsheets() {
        assertThat(new CsvReport(view).csv()).startsWith("\uFEFFid;group;question;");
        assertThat(new CsvReport(english).csv()).startsWith("\uFEFFid,group,question,");
        assertThat(new CsvReport(view).csv().lines().count())
                .isEqualTo(evaluation.set().cases().size() + 1);
    }

    @Test
    void csvMakesNoFormulaOfWords() {
        TestCase one = evaluation.set().cases().getFirst();
        assertThat(new CsvReport(view).csv())
                .contains("\n" + one.id() + ";")
                .doesNotContainPattern("(?m)(^|;)\"?[=@+]");
    }

    @Test
    void nothingNamesACaseOfAHiddenSet() {
        List<String> ids = evaluation.set().cases().stream().map(TestCase::id).toList();
        assertThat(Stream.of(
                        new JUnitReport(hidden).xml(),
                        new MarkdownReport(hidden).markdown(),
                        new JsonReport(hidden).json(),
                        new CsvReport(hidden).csv()))
                .allSatisfy(text -> {
                    assertThat(ids).noneMatch(text::contains);
                    assertThat(text.replace("\\", "")).doesNotContain("nl-ouders");
                });
        assertThat(new CsvReport(hidden).csv()).startsWith("\uFEFFmetric;slice;value");
    }
}
