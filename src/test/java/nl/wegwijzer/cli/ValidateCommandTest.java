package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsWhatIsInOrder() {
        Ran ran = Ran.command("validate");

        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(ran.out()).startsWith("In order: 1 domain, 4 recommendations, 9 interventions");
    }

    @Test
    void reportsEveryProblemOfEveryFileAtOnce() throws IOException {
        Knowledge.copiedTo(folder);
        replace("guide/3-thuissituatie.md", "### 3.2 ", "### 3.1 ");
        replace("guide/3-thuissituatie.md", "## Tip", "## Tipje");
        Files.writeString(folder.resolve("stems.yaml"), "- dit is: [geen\n");

        Ran ran = Ran.command("validate", "--knowledge", folder.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.IMPOSSIBLE);
        assertThat(ran.out().lines())
                .anyMatch(line -> line.matches(".*3-thuissituatie\\.md:\\d+: .*3\\.1.*"))
                .anyMatch(line -> line.matches(".*3-thuissituatie\\.md:\\d+: .*Tipje.*"))
                .anyMatch(line -> line.matches(".*stems\\.yaml:\\d+: .+"));
        assertThat(ran.out().stripTrailing()).endsWith("problems in " + folder);
    }

    private void replace(String file, String old, String text) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path);
        assertThat(before).contains(old);
        Files.writeString(path, before.replace(old, text));
    }
}
