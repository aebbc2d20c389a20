package nl.wegwijzer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.knowledge.YamlFile;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start with what a warm-up left. */
final class PreparedStartTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path place;

    private Settings settings = new Settings(folder, Optional.empty());

    @BeforeEach
    void prepare() {
        Knowledge.fewExamplesIn(folder);
        settings = new Settings(folder, Optional.empty()).with(new Prepared(Optional.of(place)));
        Application.prepare(settings, InstantSource.system());
    }

    /** With nothing prepared. */
    private Application usual() {
        return open(new Settings(folder, Optional.empty()));
    }

    private static Application open(Settings settings) {
        return Application.open(settings, InstantSource.system());
    }

    private static String tip(Application application) {
        return Knowledge.ask(application.assistant(), "Wat is de tip?").answer();
    }

    @Test
    void answersAreTheSame() {
        try (Application usual = usual();
                Application quick = open(settings)) {
            assertThat(settings.prepared().isTried(KnowledgeFolder.at(folder).named("crisis.yaml")))
                    .isTrue();
            assertThat(tip(quick)).isEqualTo(tip(usual));
            assertThat(Knowledge.ask(quick.assistant(), "ik wil er niet meer zijn")
                            .outcome())
                    .isEqualTo("crisis");
        }
    }

    @Test
    void aRuleThatChangedSinceIsTriedOnItsExamples() throws IOException {
        Path crisis = folder.resolve("crisis.yaml");
        Files.writeString(
                crisis,
                Files.readString(crisis).replaceFirst("    - ik denk aan zelfmoord\n", "    - ik denk aan taart\n"));

        assertThatThrownBy(() -> open(settings))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        e -> assertThat(e.problems())
                                .anySatisfy(problem -> assertThat(problem.toString())
                                        .contains("crisis.yaml:", "doesn't fire on its example")));
    }

    @Test
    void noFileOfYamlIsReadAgainAndAllOfThemSayTheSame() throws IOException {
        KnowledgeFolder usual = KnowledgeFolder.at(folder);
        KnowledgeFolder quick = usual.using(settings.prepared());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String name = file.getFileName().toString();
                assertThat(YamlFile.entries(quick.named(name)))
                        .as(name)
                        .isEqualTo(YamlFile.entries(usual.named(name)))
                        .isNotSameAs(YamlFile.entries(usual.named(name)));
            }
        }
    }

    @Test
    void aWordListThatChangedSinceIsReadAsItIsNow() throws IOException {
        Path names = folder.resolve("helplines.yaml");
        Files.writeString(names, Files.readString(names).replace("113 Zelfmoordpreventie", "114 Zelfmoordpreventie"));
        try (Application application = open(settings)) {
            assertThat(Knowledge.ask(application.assistant(), "ik wil er niet meer zijn")
                            .helplines()
                            .toString())
                    .contains("114 Zelfmoordpreventie");
        }
    }

    @Test
    void whatWasSpoiltIsReadFromTheFileItself() throws IOException {
        try (Stream<Path> kept = Files.list(place)) {
            List<Path> files = kept.filter(path -> path.getFileName().toString().matches("(read|lexicon-phrases)-.*"))
                    .toList();
            assertThat(files).anyMatch(path -> path.getFileName().toString().startsWith("lexicon-phrases-"));
            for (Path file : files) {
                Files.writeString(file, "[[1,");
            }
        }
        try (Application usual = usual();
                Application quick = open(settings)) {
            assertThat(tip(quick)).isEqualTo(tip(usual));
        }
    }

    @Test
    void whatMayNotBeReadIsWorkedOutAnew() throws IOException {
        try (Stream<Path> kept = Files.list(place)) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
                // Not even root can read this.
                Files.createDirectory(file);
            }
        }
        try (Application application = open(settings)) {
            assertThat(Knowledge.ask(application.assistant(), "ik wil er niet meer zijn")
                            .outcome())
                    .isEqualTo("crisis");
        }
    }

    @Test
    void aGuideThatChangedSinceIsReadAsItIsNow() throws IOException {
        Path guide = folder.resolve("guide/3-thuissituatie.md");
        Files.writeString(guide, Files.readString(guide).replace("## Tip\n\n", "## Tip\n\nEen nieuwe zin vooraan. "));
        try (Application application = open(settings)) {
            assertThat(tip(application)).contains("Een nieuwe zin vooraan.");
        }
    }
}
