package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InsightsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void showsTheWeeksAndWritesThePage() throws IOException {
        Path file = folder.resolve("insights.jsonl");
        Files.writeString(file, """
                {"day":"2026-11-22","outcomes":{"answered":3},"passages":{"3-tip":3},"ratings":{"up":1},"liked":{"3-tip":1}}
                {"day":"2026-11-23","outcomes":{"answered":1,"out_of_scope":2},"unanswered":{"inquiry":2},"passages":{"3-tip":1}}
                """);
        Path page = folder.resolve("page.html");

        Ran ran = Ran.command("insights", file.toString(), "--html", page.toString());

        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(ran.out())
                .contains("Van 2026-11-22 tot en met 2026-11-23.")
                .containsPattern("2026-W47 +3 +3 +0")
                .containsPattern("2026-W48 +3 +1 +2")
                .containsPattern("3-tip +4 +1 +0")
                .contains("niets gevonden wat genoeg past");
        assertThat(page).content().contains("<html lang=\"nl\">", "2026-W48").doesNotContain("<script");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        assertThat(Ran.command("insights", folder.resolve("none").toString()).err())
                .contains("isn't there");
        Path other = Files.writeString(folder.resolve("other"), "# iets anders\n");
        Ran ran = Ran.command("insights", other.toString());
        assertThat(ran.code()).isEqualTo(ExitCode.IMPOSSIBLE);
        assertThat(ran.err()).contains("other:1").doesNotContain("at nl.wegwijzer");
    }
}
