package nl.wegwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.app.LiveApplication.Change;
import nl.wegwijzer.assistant.RecentConversations;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.operation.StageObserver;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editing the real knowledge while the assistant answers from it. */
final class LiveApplicationTest {
    private static final InstantSource CLOCK = InstantSource.system();

    private final Running running =
            new Running(CLOCK, new RecentConversations(CLOCK), StageObserver.NONE, Optional.empty(), Optional.empty());
    private final List<Application> retired = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path guide;
    private LiveApplication live;

    @BeforeEach
    void open() {
        Knowledge.copiedTo(folder);
        guide = folder.resolve("guide/3-thuissituatie.md");
        Settings settings = Knowledge.prepared(new Settings(folder, Optional.empty()));
        live = new LiveApplication(folder, () -> Application.open(settings, running), retired::add);
    }

    @AfterEach
    void close() {
        retired.forEach(Application::close);
        live.close();
    }

    private void edit(String from, String to) throws IOException {
        FileTime before = Files.getLastModifiedTime(guide);
        Files.writeString(guide, Files.readString(guide).replace(from, to));
        Files.setLastModifiedTime(guide, FileTime.fromMillis(before.toMillis() + 1_000));
    }

    private String tip() {
        return Knowledge.ask(live.get().assistant(), "Wat is de tip?").answer();
    }

    @Test
    void takesAChangeWhenItHasSettledAndIsInOrder() throws IOException {
        Application before = live.get();
        String old = tip();
        assertThat(live.check()).isEqualTo(Change.NONE);

        edit("## Tip\n\n", "## Tip\n\nEen nieuwe zin vooraan. ");
        assertThat(live.check()).as("somebody may still be writing").isEqualTo(Change.NONE);
        assertThat(live.check()).isEqualTo(Change.TAKEN);

        assertThat(tip()).contains("Een nieuwe zin vooraan.");
        assertThat(live.check()).isEqualTo(Change.NONE);
        assertThat(retired).containsExactly(before);
        assertThat(Knowledge.ask(before.assistant(), "Wat is de tip?").answer())
                .as("an answer that is under way finishes on the old guide")
                .isEqualTo(old);
    }

    @Test
    void aBrokenEditChangesNothingAndIsNamedWithFileAndLine() throws IOException {
        String old = tip();
        edit("## Aanbevelingen", "## Aanbeveelingen");
        live.check();

        assertThat(live.check()).isEqualTo(Change.REFUSED);

        assertThat(tip()).isEqualTo(old);
        assertThat(live.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).contains("3-thuissituatie.md");
            assertThat(problem.message()).isNotBlank();
        });
        assertThat(live.problems()).anyMatch(problem -> problem.line() > 0);
        assertThat(live.check()).as("the same mistake isn't tried again").isEqualTo(Change.NONE);

        edit("## Aanbeveelingen", "## Aanbevelingen");
        live.check();
        assertThat(live.check()).isEqualTo(Change.TAKEN);
        assertThat(live.problems()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneChangesNothing(@TempDir Path elsewhere) throws IOException {
        String old = tip();
        Files.move(folder.resolve("guide"), elsewhere.resolve("away"));
        live.check();

        assertThat(live.check()).isEqualTo(Change.REFUSED);
        assertThat(tip()).isEqualTo(old);
        assertThat(live.problems()).isNotEmpty();
    }

    @Test
    void doesNotBeginWithABrokenGuide() throws IOException {
        edit("## Aanbevelingen", "## Aanbeveelingen");
        Settings settings = Knowledge.prepared(new Settings(folder, Optional.empty()));

        assertThatThrownBy(() -> new LiveApplication(folder, () -> Application.open(settings, running), retired::add))
                .isInstanceOf(KnowledgeException.class);
    }
}
