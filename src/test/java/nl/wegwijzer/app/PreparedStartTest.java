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
import nl.wegwijzer.guide.Fingerprint;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.ingest.GuideReader;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.Prepared;
import nl.wegwijzer.knowledge.YamlFile;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.search.IndexStore;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A start with what a warm-up left. */
final class PreparedStartTest {
    private static final String SPOILT =
            "read|lexicon-phrases|guide-fingerprint|words-fingerprint|idioms|subject-words";

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

    private static Fingerprint fingerprint(Application application) {
        return application.assistant().guide().fingerprint();
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            lexicon.yaml     | - concept: laagdrempelig en heel fijn | - concept: laagdrempelig en heel goed
            light-words.yaml | teamoverleg, teamvergadering          | teamoverleggen, teamvergadering
            cues.yaml        | nl: stel ... op,                      | nl: stel ... samen, stel ... op,
            boundaries.yaml  | weerbericht,                          | weerberichten,
            outside.yaml     | Onze zoon wordt in de kleedkamer      | Onze dochter wordt in de kleedkamer
            stems.yaml       | - welbevinden, welzijn                | - welbevinden, welzijn, lekker in je vel
            """)
    void anIndexOfOtherWordsIsMadeAnewWhicheverListTheyStandIn(String file, String now, String then)
            throws IOException {
        assertThat(indexFingerprint(settings.prepared())).isEqualTo(indexFingerprint(Prepared.NOTHING));
        Fingerprint before = indexFingerprint(Prepared.NOTHING);
        Path list = folder.resolve(file);
        Files.writeString(list, Files.readString(list).replace(now, then));

        assertThat(indexFingerprint(settings.prepared()))
                .isEqualTo(indexFingerprint(Prepared.NOTHING))
                .isNotEqualTo(before);
    }

    private Fingerprint indexFingerprint(Prepared prepared) {
        KnowledgeFolder read = KnowledgeFolder.at(folder).using(prepared);
        Guide guide = GuideReader.read(read).guideOrThrow();
        return IndexStore.of(read, QuestionRules.from(read, prepared), prepared).fingerprint(guide);
    }

    @Test
    void whatWasSpoiltIsReadFromTheFileItself() throws IOException {
        try (Stream<Path> kept = Files.list(place)) {
            List<Path> files = kept.filter(path -> path.getFileName().toString().matches("(" + SPOILT + ")-.*"))
                    .toList();
            assertThat(files)
                    .extracting(path -> path.getFileName().toString().replaceFirst("-[0-9a-f]{8}-.*", ""))
                    .contains(SPOILT.split("\\|", -1));
            for (Path file : files) {
                Files.writeString(file, "[[1,");
            }
        }
        try (Application usual = usual();
                Application quick = open(settings)) {
            assertThat(tip(quick)).isEqualTo(tip(usual));
            assertThat(fingerprint(quick)).isEqualTo(fingerprint(usual));
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
        Fingerprint before = fingerprint(usual());
        Path guide = folder.resolve("guide/3-thuissituatie.md");
        Files.writeString(guide, Files.readString(guide).replace("## Tip\n\n", "## Tip\n\nEen nieuwe zin vooraan. "));
        try (Application application = open(settings)) {
            assertThat(tip(application)).contains("Een nieuwe zin vooraan.");
            assertThat(fingerprint(application)).isNotEqualTo(before);
        }
    }
}
