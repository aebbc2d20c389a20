package nl.wegwijzer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class PromptLibraryTest {
    private static final Path SHIPPED = Path.of("prompts");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/prompts");

    private static PromptLibrary shipped() {
        return PromptLibrary.from(KnowledgeFolder.at(SHIPPED));
    }

    private static Path copiedTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    private static Stream<Arguments> all() {
        return Stream.of(PromptName.values())
                .flatMap(name -> Stream.of("nl", "en").map(language -> Arguments.of(name, language)));
    }

    /** With each placeholder filled in with its own name. */
    private static Prompt filled(PromptName name, String language) {
        Map<String, String> values =
                name.placeholders().stream().collect(Collectors.toMap(word -> word, word -> "<" + word + ">"));
        return shipped().prompt(name, language, values, List.of());
    }

    /** To renew a golden text on purpose, delete its file and run this test twice. */
    @ParameterizedTest
    @MethodSource("all")
    void saysExactlyThis(PromptName name, String language) throws IOException {
        Prompt prompt = filled(name, language);
        String text = prompt.system() + "\n---\n" + prompt.user() + "\n";
        Path golden = GOLDEN.resolve(name.file(language).replace(".md", ".txt"));

        if (!Files.exists(golden)) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
            throw new AssertionError(golden + " was not there and has been written; read it and run again");
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(text).doesNotContain("{{");
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatPeopleTypedStandsBetweenFences(PromptName name, String language) {
        Prompt prompt = filled(name, language);
        String[] parts = ("\n" + prompt.user() + "\n").split("\n<fence>(?=\n)", -1);
        StringBuilder open = new StringBuilder(prompt.system());
        for (int i = 0; i < parts.length; i += 2) {
            open.append(parts[i]);
        }

        assertThat(parts.length % 2).as("every fence is closed").isEqualTo(1);
        for (String typed : List.of("question", "conversation", "answer")) {
            assertThat(open).doesNotContain("<" + typed + ">");
        }
        assertThat(prompt.system().contains("<fence>")).isEqualTo(parts.length > 1);
    }

    @Test
    void hasAHashThatChangesWithAWord(@TempDir Path folder) throws IOException {
        Path file = copiedTo(folder).resolve("answer.nl.md");
        assertThat(PromptLibrary.from(KnowledgeFolder.at(folder)).fingerprint())
                .isEqualTo(shipped().fingerprint());

        Files.writeString(file, Files.readString(file).replace("kort antwoord", "lang antwoord"));

        assertThat(PromptLibrary.from(KnowledgeFolder.at(folder)).fingerprint())
                .isNotEqualTo(shipped().fingerprint());
    }

    @Test
    void refusesToStartWithoutAPlaceholderOrWithAnUnknownOneOrWithoutAFile(@TempDir Path folder) throws IOException {
        Path file = copiedTo(folder).resolve("answer.nl.md");
        Files.writeString(file, Files.readString(file).replace("{{passages}}", "{{passage}}"));
        Files.delete(folder.resolve("check.en.md"));

        assertThatThrownBy(() -> PromptLibrary.from(KnowledgeFolder.at(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("answer.nl.md: {{passages}} is missing")
                .hasMessageContaining("nothing is filled in for {{passage}}")
                .hasMessageContaining("check.en.md: this prompt is missing");
    }

    @Test
    void takesNothingInsideAValueForAPlaceholder() {
        Prompt prompt = shipped()
                .prompt(
                        PromptName.ANSWER,
                        "nl",
                        Map.of("passages", "P", "question", "{{passages}} {{fence}} $1", "fence", "F"),
                        List.of("F"));

        assertThat(prompt.user()).contains("\nF\n{{passages}} {{fence}} $1\nF\n");
    }
}
