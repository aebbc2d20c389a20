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
import org.junit.jupiter.params.provider.CsvSource;

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

    /** To renew a golden text on purpose, delete its file and run this test twice. */
    @ParameterizedTest
    @CsvSource({"ANSWER,nl", "ANSWER,en", "RESTATE,nl", "RESTATE,en", "JUDGE,nl", "JUDGE,en", "CHECK,nl", "CHECK,en"})
    void saysExactlyThis(PromptName name, String language) throws IOException {
        Map<String, String> values =
                name.placeholders().stream().collect(Collectors.toMap(word -> word, word -> "<" + word + ">"));
        Prompt prompt = shipped().prompt(name, language, values, List.of());
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
