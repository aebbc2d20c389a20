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
                .containsPattern(
                        "week +berichten +beantwoord +niet in de gids +teruggevraagd +hulplijnen +duim op +duim neer")
                .containsPattern("2026-W47 +3 +3 +0 +0 +0 +1 +0")
                .containsPattern("2026-W48 +3 +1 +2 +0 +0 +0 +0")
                .containsPattern("stuk +aangehaald +2026-W47 +2026-W48 +duim op +duim neer")
                .containsPattern("3-tip +4 +3 +1 +1 +0")
                .containsPattern("niets gevonden wat genoeg past +2 +0 +2")
                .doesNotContain("Vragen zonder antwoord");
        assertThat(page)
                .content()
                .contains("<html lang=\"nl\">", "<h2>Per week</h2>", "<h2>Niet beantwoord</h2>")
                .contains("<td>2026-W47</td><td>3</td><td>3</td><td>0</td><td>0</td><td>0</td><td>1</td><td>0</td>")
                .contains("<td>3-tip</td><td>4</td><td>3</td><td>1</td><td>1</td><td>0</td>")
                .contains("<td>niets gevonden wat genoeg past</td><td>2</td><td>0</td><td>2</td>")
                .doesNotContain("<script", "http:", "https:", "Vragen zonder antwoord");
    }

    @Test
    void showsQuestionsOnlyWhereTheyWereKeptAndOnlyThoseWithoutAnAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("insights.jsonl"), "{\"day\":\"2026-11-23\"}\n");
        Files.writeString(folder.resolve("insights.jsonl.questions"), """
                {"at":"2026-11-23T08:00:00Z","outcome":"out_of_scope","question":"wat is <b>autisme"}
                {"at":"2026-11-23T09:00:00Z","outcome":"answered","question":"wat is de tip"}
                """);
        Path page = folder.resolve("page.html");

        Ran ran = Ran.command("insights", file.toString(), "--html", page.toString());

        assertThat(ran.out())
                .containsPattern("wat is <b>autisme +2026-11-23 08 uur UTC")
                .doesNotContain("de tip");
        assertThat(page).content().contains("wat is &lt;b&gt;autisme").doesNotContain("de tip", "<b>");
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
