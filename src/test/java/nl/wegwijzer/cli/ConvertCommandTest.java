package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertCommandTest {
    private static final String SOURCE = Knowledge.SECOND_SOURCE.toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void givesTheMarkdownOnStandardOutput() {
        Ran ran = Ran.command("convert", SOURCE);

        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(ran.out()).startsWith("---\n").contains("# 7. Rooster en rust", "### 7.1 ");
    }

    @Test
    void namesTheLineOfEachGuessOnStandardError() {
        Ran ran = Ran.command("convert", SOURCE);

        assertThat(ran.errLines()).anyMatch(line -> line.matches("7-rooster-en-rust\\.txt:\\d+: .+"));
        assertThat(ran.out()).doesNotContain("7-rooster-en-rust.txt:");
    }

    @Test
    void replacesAFileOnlyWhenItIsToldTo() throws IOException {
        Path file = Files.writeString(folder.resolve("7.md"), "by hand");

        Ran refused = Ran.command("convert", SOURCE, "--out", file.toString());

        assertThat(refused.code()).isEqualTo(ExitCode.IMPOSSIBLE);
        assertThat(refused.err()).contains("--force");
        assertThat(file).hasContent("by hand");

        assertThat(Ran.command("convert", SOURCE, "--out", file.toString(), "--force")
                        .code())
                .isEqualTo(ExitCode.OK);
        assertThat(file).content().isEqualTo(Ran.command("convert", SOURCE).out());
        assertThat(folder).isDirectoryContaining("glob:**7.md").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void saysThatADocumentIsNotThere() {
        Ran ran = Ran.command("convert", folder.resolve("none.txt").toString());

        assertThat(ran.code()).isEqualTo(ExitCode.IMPOSSIBLE);
        assertThat(ran.errLines()).singleElement().asString().endsWith("none.txt isn't there");
    }
}
