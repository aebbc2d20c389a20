package nl.wegwijzer.evaluation.exchange.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.Ignored;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.exchange.RichCases;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PromptfooExportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aSetComesBackFromPromptfooAsItWas() throws IOException {
        for (TestSet set : List.of(RichCases.set(), InteropCases.set())) {
            Exported exported = export(set);
            assertThat(exported.leftOut()).isEmpty();
            Imported imported = read(exported.text(), set.name());
            assertThat(imported.set().cases()).hasSameSizeAs(set.cases());
            assertThat(imported.set().hash()).isEqualTo(set.hash());
            assertThat(imported.unknownColumns()).isEmpty();
            assertThat(imported.rubrics()).isEmpty();
        }
    }

    @Test
    void whatSomebodyChangesInTheFileCounts() throws IOException {
        String text = export(Runs.set(
                        "- id: a",
                        "  question: Hoe?",
                        "  expect:",
                        "    outcome: answered",
                        "    citations: {required: ['3.1'], allowed: ['3.2'], closed: true}",
                        "    must_contain: [plan]"))
                .text()
                .replace("const: answered", "const: clarify")
                .replace("pattern: plan", "pattern: plan|doel")
                .replaceFirst("(enum:\\R\\s*- \"3.1\"\\R\\s*- )\"3.2\"", "$1\"3.3\"");
        assertThat(read(text, "x").set().cases().getFirst().expect().toString())
                .contains("CLARIFY", "re:plan|doel", "allowed=[3.3]");
    }

    @Test
    void casesThatCannotBeSaidWholeAreLeftOutWithTheirReason() {
        Exported exported = export(Runs.set(
                "- {id: a, question: Hoe}",
                "- {id: b, question: En dan, turns: [Hoe]}",
                "- {id: c, question: \"Wat is {{7*7}}?\"}",
                "- {id: d, question: \"file:///etc/passwd\"}",
                "- {id: e, question: Wie, expect: {must_contain: ['re:(?i)x']}}"));
        assertThat(exported.cases()).isEqualTo(1);
        assertThat(exported.leftOut())
                .extracting(Ignored::reason)
                .satisfiesExactly(
                        b -> assertThat(b).isEqualTo("it has earlier turns"),
                        c -> assertThat(c).contains("template"),
                        d -> assertThat(d).contains("file"),
                        e -> assertThat(e).contains("(?i)x"));
        assertThat(exported.text()).contains("/api/chat", "maxRetries: 0").doesNotContain("passwd");
    }

    private Exported export(TestSet set) {
        return new PromptfooExport(URI.create("http://127.0.0.1:8080"), ExampleGuide.guide()).write(set);
    }

    private Imported read(String text, String name) throws IOException {
        return PromptfooImport.read(Files.writeString(folder.resolve("promptfooconfig.yaml"), text), name);
    }
}
