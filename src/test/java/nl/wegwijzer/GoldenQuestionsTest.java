package nl.wegwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the assistant to {@code golden/questions.yaml}: what it cites and in which order, and what it declines. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoldenQuestionsTest {
    private static final Path FILE = Path.of("src/test/resources/golden/questions.yaml");

    private final List<Golden> questions = read();
    private Application application;

    /** A question and what its answer cites; nothing when it must be declined. */
    record Golden(String question, List<String> cites) {
        @Override
        public String toString() {
            return question;
        }
    }

    @BeforeAll
    void open() {
        application = Knowledge.open();
    }

    @AfterAll
    void close() {
        application.close();
    }

    List<Golden> answered() {
        return questions.stream().filter(golden -> !golden.cites().isEmpty()).toList();
    }

    List<Golden> declined() {
        return questions.stream().filter(golden -> golden.cites().isEmpty()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answered")
    void citesThesePassagesInThisOrder(Golden golden) {
        Reply reply = Knowledge.ask(application.assistant(), golden.question());

        assertThat(reply.outcome()).isEqualTo("answered");
        assertThat(Knowledge.cited(reply)).containsExactlyElementsOf(golden.cites());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declined")
    void declinesWithoutContent(Golden golden) {
        Reply reply = Knowledge.ask(application.assistant(), golden.question());

        assertThat(reply.outcome()).isEqualTo("out_of_scope");
        assertThat(reply.statements()).isEmpty();
        assertThat(reply.citations()).isEmpty();
        assertThat(reply.answer()).isNotBlank();
        assertThat(application.assistant().guide().passages())
                .allSatisfy(passage -> assertThat(reply.answer()).doesNotContain(passage.text()));
    }

    @Test
    void thereAreFortyAnswersFifteenRefusalsAndEveryKindOfPassage() {
        assertThat(answered()).hasSize(40);
        assertThat(declined()).hasSize(15);
        assertThat(answered().stream()
                        .flatMap(golden -> golden.cites().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .as("every passage of the guide is cited by one of them")
                .containsExactlyElementsOf(application.assistant().guide().passages().stream()
                        .map(passage -> passage.id().value())
                        .sorted()
                        .toList());
    }

    /** What is loaded beside it must not take the place of the right answer; the second half of an answer may differ. */
    @Test
    void aSecondDomainBesideTheFirstChangesNoFirstCitation(@TempDir Path folder) {
        List<String> changed = new ArrayList<>();
        try (Application both = Knowledge.open(Knowledge.withSecondDomain(folder))) {
            for (Golden golden : questions) {
                Reply reply = Knowledge.ask(both.assistant(), golden.question());
                List<String> cited = Knowledge.cited(reply);
                if (!reply.outcome().equals("clarify")
                        && !cited.stream()
                                .limit(1)
                                .toList()
                                .equals(golden.cites().stream().limit(1).toList())) {
                    changed.add(golden.question() + " -> " + cited);
                }
            }
        }

        assertThat(changed).as("other first citations beside a second domain").hasSizeLessThanOrEqualTo(1);
    }

    /** A tool: prints what comes out now, in the form of the file. */
    @Test
    @EnabledIfSystemProperty(named = "golden.print", matches = "true")
    void printsWhatComesOutNow() {
        StringBuilder printed = new StringBuilder();
        for (Golden golden : questions) {
            Reply reply = Knowledge.ask(application.assistant(), golden.question());
            List<String> cited = Knowledge.cited(reply);
            printed.append(cited.equals(golden.cites()) ? "  " : "! ")
                    .append("- question: ")
                    .append(golden.question())
                    .append("\n    cites: ")
                    .append(cited)
                    .append(cited.isEmpty() ? " # " + reply.outcome() : "")
                    .append('\n');
        }
        System.out.println(printed);
    }

    private static List<Golden> read() {
        try {
            return YamlFile.entries(new KnowledgeFile(FILE.toString(), Files.readAllBytes(FILE))).stream()
                    .map(entry -> new Golden(entry.text("question"), cites(entry)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> cites(YamlEntry entry) {
        return entry.values("cites");
    }
}
