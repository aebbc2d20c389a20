package nl.wegwijzer.evaluation.exchange.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wegwijzer.evaluation.exchange.Ignored;
import nl.wegwijzer.evaluation.exchange.Imported;
import nl.wegwijzer.evaluation.exchange.Rubric;
import nl.wegwijzer.evaluation.testset.ExpectedWords;
import nl.wegwijzer.evaluation.testset.Outcome;
import nl.wegwijzer.evaluation.testset.Phrase;
import nl.wegwijzer.evaluation.testset.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PromptfooImportTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void deterministicAssertionsBecomePhrases() throws IOException {
        ExpectedWords words = words("""
                - vars: {question: Hoe, naam: Anna}
                  assert:
                  - {type: contains, value: "Hallo {{ naam }}"}
                  - {type: icontains-all, value: [een, twee]}
                  - {type: contains-any, value: ["a.b", c]}
                  - {type: regex, value: '\\d+ dagen'}
                  - {type: starts-with, value: Beste}
                  - {type: equals, value: Ja.}
                  - {type: not-contains, value: nooit}
                  - {type: not-icontains-any, value: [x, y]}
                  - {type: assert-set, assert: [{type: contains, value: drie}]}
                """);
        assertThat(words.mustContain())
                .extracting(Phrase::source)
                .containsExactly(
                        "Hallo Anna", "een", "twee", "re:a\\.b|c", "re:\\d+ dagen", "re:^beste", "re:^ja\\.$", "drie");
        assertThat(words.mustNotContain()).extracting(Phrase::source).containsExactly("nooit", "x", "y");
    }

    @Test
    void scriptsAreRefusedByNameWithACountAndNeverRun() throws IOException {
        Path trace = folder.resolve("trace");
        Imported imported = yaml("""
                defaultTest: {assert: [{type: javascript, value: 'require("fs").writeFileSync("TRACE", "")'}]}
                tests:
                - {vars: {question: Hoe}, assert: [{type: python, value: 'open("TRACE", "w")'}, {type: contains, value: a}]}
                - {vars: {question: Wat}, assert: [{type: python, value: x}, {type: ruby, value: x}, {type: webhook, value: x}]}
                - {vars: {question: Wie}, assert: [{type: contains, value: file://x.js}, {type: contains, value: a, transform: output.b}]}
                """.replace("TRACE", trace.toString()));
        assertThat(imported.made()).isEqualTo(3);
        assertThat(imported.summary())
                .contains(
                        "ignored  1 × javascript: a script, which is never run (line 1)",
                        "ignored  2 × python: a script, which is never run (line 3, 4)",
                        "ignored  1 × ruby: a script, which is never run (line 4)",
                        "ignored  1 × webhook: a script, which is never run (line 4)",
                        "ignored  1 × contains: its \"transform\" is a script, which is never run (line 5)");
        assertThat(imported.set().cases().getLast().expect().words()).isEqualTo(ExpectedWords.NONE);
        assertThat(trace).doesNotExist();
    }

    @Test
    void whatOnlyAModelCanJudgeIsKeptAside() throws IOException {
        Imported imported = yaml("""
                - vars: {question: Hoe}
                  metadata: {id: a}
                  assert: [{type: not-llm-rubric, value: Noemt een bedrag}, {type: latency, threshold: 5}, {type: is-refusal}]
                """);
        assertThat(imported.rubrics()).containsExactly(new Rubric("a", 3, "not-llm-rubric", "Noemt een bedrag"));
        assertThat(imported.ignored()).containsExactly(new Ignored(3, "latency", "a case has no field for it"));
        assertThat(imported.set().cases().getFirst().expect().outcome()).contains(Outcome.OUT_OF_SCOPE);
    }

    @Test
    void whatCannotBeSaidIsIgnoredWithItsReason() throws IOException {
        Imported imported = yaml("""
                - vars: {question: Hoe, bijlage: file://x.pdf, extra: iets}
                  metadata: {severity: high, team: blauw}
                  threshold: 0.5
                  assert:
                  - {type: contains, value: "{{ question | upper }}"}
                  - {type: not-contains-all, value: [a, b]}
                  - {type: regex, value: "(?<a"}
                  - {type: contains, value: a, weight: 0}
                  - {type: assert-set, threshold: 0.5, assert: [{type: contains, value: a}]}
                  - {type: is-json, value: {type: object}}
                  - {type: verzonnen}
                - {vars: {a: b, c: d}}
                """);
        assertThat(imported.ignored())
                .extracting(Ignored::what)
                .containsExactlyInAnyOrder(
                        "vars.bijlage",
                        "metadata.severity",
                        "contains",
                        "not-contains-all",
                        "regex",
                        "contains",
                        "assert-set",
                        "is-json",
                        "verzonnen",
                        "no expectation",
                        "a test");
        assertThat(imported.unknownColumns()).containsExactlyInAnyOrder("threshold", "metadata.team", "vars.extra");
        assertThat(imported.rows()).isEqualTo(2);
        assertThat(imported.made()).isEqualTo(1);
    }

    @Test
    void csvHasTypedExpectationsMetadataAndVariables() throws IOException {
        Imported imported = file("tests.csv", """
                vraag,__expected,__expected2,__expected3,__metadata:id,__metadata:tags[],__threshold,_expected
                "Hoe, dan?",contains:plan,"contains-any:a\\, b,c","fn: output > 1",x,"een,twee\\, drie",0.5,
                Wat?,"Gewoon: dit",not-icontains:nee,levenshtein(5):abc,y,,,
                """);
        TestCase first = imported.set().cases().getFirst();
        assertThat(first.question()).isEqualTo("Hoe, dan?");
        assertThat(first.labels().tags()).containsExactly("een", "twee, drie");
        assertThat(first.expect().words().mustContain())
                .extracting(Phrase::source)
                .containsExactly("plan", "re:a, b|c");
        TestCase second = imported.set().testCase("y").orElseThrow();
        assertThat(second.expect().words().mustContain())
                .extracting(Phrase::source)
                .containsExactly("re:^gewoon: dit$");
        assertThat(imported.ignored()).extracting(Ignored::what).containsExactly("javascript", "levenshtein");
        assertThat(imported.unknownColumns()).contains("__threshold");
        assertThat(imported.notices()).anyMatch(notice -> notice.contains("__expected"));
    }

    @Test
    void jsonLinesAndAFileBesideTheConfigurationAreRead() throws IOException {
        file(
                "tests.jsonl",
                "{\"vars\": {\"query\": \"Hoe?\"}}\n\n{\"vars\": {\"query\": \"Wat?\", \"lang\": \"en\"}}\n");
        Imported imported = yaml("""
                prompts: ['{{query}}']
                defaultTest: {assert: [{type: contains, value: plan}]}
                tests: file://tests.jsonl
                """);
        assertThat(imported.set().cases()).extracting(TestCase::line).containsExactly(1, 3);
        assertThat(imported.set().cases())
                .extracting(one -> one.prompt().lang())
                .containsExactly("nl", "en");
        assertThat(imported.set().cases())
                .allSatisfy(
                        one -> assertThat(one.expect().words().mustContain()).containsExactly(new Phrase("plan")));
    }

    @Test
    void aMalformedFileIsToldWithLineAndColumnAndNothingIsImported() {
        assertThatThrownBy(() -> yaml("- vars: {question: Hoe\n- b"))
                .hasMessageMatching("(?s).*x.yaml:2: column \\d+: .*");
        assertThatThrownBy(() -> yaml("- {vars: {question: Hoe}, assert: {type: contains}}"))
                .hasMessageEndingWith("x.yaml:1: column 35: \"assert\" must be a list, not a mapping");
        assertThatThrownBy(() -> yaml("- {vars: {question: Hoe}, assert: [{value: a}]}"))
                .hasMessageEndingWith("an assertion needs \"type\"");
        assertThatThrownBy(() -> yaml("tests: 'https://example.org/x.csv'"))
                .hasMessageContaining("tests from a file beside this one");
        assertThatThrownBy(() -> yaml("tests: file://../x.csv")).hasMessageContaining("x.yaml:1: column 8");
        assertThatThrownBy(() -> yaml("tests: [file://a.csv, file://b.csv]")).hasMessageContaining("one by one");
        assertThatThrownBy(() -> yaml("prompts: [a]")).hasMessageContaining("\"tests\" must be a list");
        assertThatThrownBy(() -> yaml("- {vars: {a: b, c: d}}")).hasMessageContaining("no case could be made");
        assertThatThrownBy(() -> file("x.jsonl", "{\"vars\": {\"question\": \"a\"}}\n{\"vars\": }\n"))
                .hasMessageMatching("(?s).*x.jsonl:2: column \\d+: this isn't valid JSON.*");
        for (String same : List.of("id: a", "id: 'a'")) {
            assertThatThrownBy(() -> yaml("- {vars: {question: b}, metadata: {" + same
                            + "}}\n- {vars: {question: c}, metadata: {id: a}}"))
                    .hasMessageEndingWith("x.yaml:2: the id \"a\" is already used in line 1");
        }
    }

    private ExpectedWords words(String text) throws IOException {
        return yaml(text).set().cases().getFirst().expect().words();
    }

    private Imported yaml(String text) throws IOException {
        return file("x.yaml", text);
    }

    private Imported file(String name, String text) throws IOException {
        return PromptfooImport.read(Files.writeString(folder.resolve(name), text), "x");
    }
}
