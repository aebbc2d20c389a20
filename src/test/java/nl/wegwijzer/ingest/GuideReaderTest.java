package nl.wegwijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.knowledge.SourceProblem;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder is a whole guide or a list of everything that is wrong with it. */
final class GuideReaderTest {
    private static final String DOMAIN = """
            ---
            soort: domein
            domein: 4
            titel: Sfeer
            taal: nl
            ---

            # 4. Sfeer

            ## Als het niet goed gaat

            Het is er guur.

            ## Als het wel goed gaat

            Het is er warm.

            ## Tip

            begin met groeten.

            ## Aanbevelingen

            ### 4.1 Groet elke leerling bij de deur.

            #### Inspiratie uit de praktijk

            “Wij staan elke ochtend bij de deur.”

            #### Interventies

            ##### Deurgroet[^4.1]

            Een ritueel bij de deur.

            [^4.1]: ter inspiratie

            ### 4.2 Vier wat goed gaat.

            #### Inspiratie uit de praktijk

            Deze aanbeveling heeft geen bijbehorende inspiratie uit de praktijk.

            #### Interventies

            Deze aanbeveling heeft geen bijbehorende interventies.
            """;

    @TempDir
    private Path folder;

    @Test
    void theShippedFolderIsAWholeGuide() {
        Guide guide = Knowledge.guide();

        assertThat(guide.domains()).extracting("number").containsExactly(3);
        assertThat(guide.recommendations())
                .extracting(recommendation -> recommendation.number().toString())
                .containsExactly("3.1", "3.2", "3.3", "3.4");
        assertThat(guide.passages().stream().map(passage -> passage.id().value()))
                .hasSize(27);
        assertThat(guide.passages())
                .allSatisfy(passage -> assertThat(passage.translation())
                        .as("translation of %s", passage.id())
                        .isNotBlank());
        assertThat(guide.address()).isEqualTo("https://www.wegwijzermentaalkapitaal.nl");
    }

    @Test
    void oneInterventionUnderThreeRecommendationsHasThreeTexts() {
        Guide guide = Knowledge.guide();

        assertThat(List.of("3.1", "3.2", "3.4"))
                .extracting(number -> Knowledge.passage(guide, number + "-school-wide-positive-behavior-support")
                        .text())
                .doesNotHaveDuplicates();
        assertThat(Knowledge.passage(guide, "3.2-ouderbetrokkenheid").text())
                .isNotEqualTo(Knowledge.passage(guide, "3.4-ouderbetrokkenheid").text());
    }

    @Test
    void onlyTheFourNamesWithAnAsteriskAreFootnoted() {
        Guide guide = Knowledge.guide();

        assertThat(guide.recommendations().stream()
                        .flatMap(recommendation -> recommendation.interventions().stream())
                        .filter(Intervention::footnoted)
                        .map(intervention -> intervention.description().id().value()))
                .containsExactly(
                        "3.1-school-wide-positive-behavior-support",
                        "3.1-mentorlessen-over-stress",
                        "3.1-kanjertraining",
                        "3.1-legspedition");
        assertThat(guide.recommendations().stream()
                        .filter(recommendation -> recommendation.footnote().isPresent())
                        .map(recommendation -> recommendation.number().toString()))
                .containsExactly("3.1");
    }

    @Test
    void aSoundFolderBecomesAGuideWithEveryKindOfPassage() {
        Guide guide = read(DOMAIN);

        assertThat(guide.passages())
                .extracting(passage -> passage.id().value(), Passage::text)
                .containsExactly(
                        tuple("4-niet-goed-1", "Het is er guur."),
                        tuple("4-wel-goed-1", "Het is er warm."),
                        tuple("4-tip", "begin met groeten."),
                        tuple("4.1-aanbeveling", "Groet elke leerling bij de deur."),
                        tuple("4.1-praktijk", "“Wij staan elke ochtend bij de deur.”"),
                        tuple("4.1-deurgroet", "Een ritueel bij de deur."),
                        tuple("4.1-voetnoot", "ter inspiratie"),
                        tuple("4.2-aanbeveling", "Vier wat goed gaat."),
                        tuple(
                                "4.2-geen-praktijk",
                                "Deze aanbeveling heeft geen bijbehorende inspiratie uit de praktijk."),
                        tuple("4.2-geen-interventies", "Deze aanbeveling heeft geen bijbehorende interventies."));
    }

    static List<Arguments> problems() {
        return List.of(
                arguments("### 4.2 Vier", "### 4.1 Vier", 38, "4.1 stands here twice", "another number"),
                arguments("### 4.2 Vier", "### 4.3 Vier", 38, "4.2 is missing before 4.3", "add it"),
                arguments("### 4.1 Groet", "### 4.2 Groet", 24, "4.1 is missing before 4.2", "mend the numbers"),
                arguments(
                        "### 4.2 Vier",
                        "### 5.2 Vier",
                        38,
                        "5.2 stands in domain 4",
                        "move it to the file of domain 5"),
                arguments(
                        "### 4.2 Vier wat goed gaat.",
                        "### 4.2",
                        38,
                        "empty",
                        "write the number and the whole sentence"),
                arguments("## Tip", "## Weetje", 18, "unknown heading \"Weetje\"", "\"Tip\""),
                arguments("## Tip", "## Als het niet goed gaat", 18, "stands here twice", "join the two"),
                arguments("#### Interventies", "#### Programma's", 30, "unknown heading", "\"Interventies\""),
                arguments("# 4. Sfeer", "# 4. Klimaat", 8, "\"4. Klimaat\"", "make them the same"),
                arguments("“Wij staan elke ochtend bij de deur.”", "", 26, "under 4.1 is empty", "write its text"),
                arguments("Een ritueel bij de deur.", "", 32, "\"Deurgroet\" is empty", "take the heading out"),
                arguments("##### Deurgroet", "##### …", 32, "has no name", "write it in the heading"),
                arguments(
                        "Een ritueel bij de deur.",
                        "Een ritueel.\n\n##### Deurgroet\n\nNog eens.",
                        36,
                        "stands twice under 4.1",
                        "join the two"),
                arguments(
                        "[^4.1]: ter inspiratie",
                        "[^4.1]: ter inspiratie\n\n##### Kring[^b]\n\nEen kring.\n\n[^b]: nog een",
                        42,
                        "two footnotes",
                        "join them"),
                arguments(
                        "Deze aanbeveling heeft geen bijbehorende interventies.",
                        "Praat met elkaar.",
                        46,
                        "belongs to no intervention",
                        "put the intervention's name above it"),
                arguments(
                        "## Aanbevelingen\n", "## Aanbevelingen\n\nLosse tekst.\n", 24, "Losse tekst", "move it under"),
                arguments("## Als het niet goed gaat\n", "", 11, "under no heading", "move it under"),
                arguments("Het is er guur.", "", 10, "\"Als het niet goed gaat\" is empty", "take the heading out"),
                arguments("begin met groeten.", "", 18, "\"Tip\" is empty", "take the heading out"),
                arguments(
                        "### 4.1 Groet elke leerling bij de deur.\n", "", 25, "before any recommendation", "above it"),
                arguments("domein: 4", "domein: vier", 3, "must be the number", "\"domein: 4\""),
                arguments("titel: Sfeer\n", "", 1, "\"titel\" is missing", "write the title"),
                arguments("taal: nl", "taal: de", 5, "\"taal: de\"", "write \"taal: nl\""),
                arguments("soort: domein", "soort: boek", 2, "doesn't say what this file is", "\"soort: domein\""),
                arguments("titel: Sfeer", "titel: [Sfeer", 5, "isn't valid YAML", ""),
                arguments("---\nsoort", "soort", 1, "doesn't begin with front matter", "\"titel: …\""));
    }

    @ParameterizedTest(name = "line {2}: {3}")
    @MethodSource("problems")
    void everyKindOfProblemIsReportedWithItsPlaceAndWhatToDo(
            String from, String to, int line, String what, String remedy) {
        assertThat(DOMAIN).contains(from);

        List<SourceProblem> problems = problems(DOMAIN.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));

        assertThat(problems)
                .extracting(SourceProblem::toString)
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("sfeer.md:" + line + ":").contains(what, remedy));
    }

    @Test
    void allProblemsOfAllFilesAreReportedAtOnceSortedByFileAndLine() {
        write("b.md", DOMAIN.replace("### 4.2 Vier", "### 4.1 Vier").replace("## Tip", "## Weetje"));
        write("a.md", "zonder kop\n");
        write("c.md", new byte[] {'-', '-', '-', '\n', 't', (byte) 0xE9, '\n'});
        write("questions.yaml", "9.9-aanbeveling:\n  nl: [\"Wat nu?\"]\n");

        assertThat(refused())
                .extracting(SourceProblem::file, SourceProblem::line)
                .containsExactly(
                        tuple("a.md", 1),
                        tuple("b.md", 18),
                        tuple("b.md", 38),
                        tuple("c.md", 2),
                        tuple("questions.yaml", 1));
    }

    @Test
    void brokenEncodingIsReportedAtItsLine() {
        byte[] bytes = DOMAIN.replace("warm", "kné").getBytes(StandardCharsets.ISO_8859_1);
        write("sfeer.md", bytes);

        assertThat(refused())
                .extracting(SourceProblem::toString)
                .anySatisfy(problem -> assertThat(problem).contains("UTF-8", "save the file again"));
        assertThat(refused().getFirst().line()).isEqualTo(16);
    }

    @Test
    void twoFilesForOneDomainAreReportedWithBothNames() {
        write("eerste.md", DOMAIN);
        write("tweede.md", DOMAIN);

        assertThat(refused())
                .extracting(SourceProblem::toString)
                .containsExactly("tweede.md:1: domain 4 is also in eerste.md; keep one file, or mend the number");
    }

    @Test
    void aTranslationOfWhatIsNotThereIsReported() {
        write("sfeer.md", DOMAIN);
        write("sfeer.en.md", """
                ---
                domein: 4
                titel: Mood
                taal: en
                ---

                # 4. Mood

                ## Recommendations

                ### 4.1 Greet every pupil at the door.

                #### Interventions

                ##### Door greeting

                A ritual at the door.
                """);
        write("ander.en.md", """
                ---
                domein: 6
                titel: Other
                taal: en
                ---

                # 6. Other

                ## Recommendations

                ### 6.1 Do something else.
                """);

        assertThat(refused())
                .extracting(SourceProblem::toString)
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("sfeer.en.md").contains("4.1-door-greeting"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("ander.en.md").contains("domain 6"));
    }

    @Test
    void anUnknownQuestionIdIsReportedAtItsLine() {
        write("sfeer.md", DOMAIN);
        write("questions.yaml", "4.1-aanbeveling:\n  nl: [\"Hoe groet ik?\"]\n4.9-aanbeveling:\n  nl: [\"Wat nu?\"]\n");

        assertThat(refused())
                .extracting(SourceProblem::toString)
                .containsExactly(
                        "questions.yaml:3: there is no passage 4.9-aanbeveling; mend the id or take the entry out");
    }

    @Test
    void aWordListThatCannotBeReadIsOneProblemAmongTheOthers() {
        write("sfeer.md", DOMAIN.replace("## Tip", "## Weetje"));
        write("questions.yaml", "4.1-aanbeveling:\n  nl: [een\n");

        assertThat(refused()).extracting(SourceProblem::file).contains("sfeer.md", "questions.yaml");
    }

    @Test
    void anEmptyFolderIsNoGuide() {
        assertThat(refused())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("no guide here"));
    }

    @Test
    void aBrokenGuideIsNeverAGuide() {
        write("sfeer.md", DOMAIN.replace("## Tip", "## Weetje"));

        assertThat(GuideReader.read(KnowledgeFolder.at(folder))).isInstanceOf(GuideReading.Refused.class);
        assertThatThrownBy(() -> GuideReader.read(KnowledgeFolder.at(folder)).guideOrThrow())
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("sfeer.md:18: unknown heading");
    }

    @Test
    void whatEachDamagedLineOfTheShippedGuideGivesIsAGuideOrAProblemButNeverACrash() throws IOException {
        List<String> lines = Files.readAllLines(Knowledge.SHIPPED.resolve("guide/3-thuissituatie.md"));
        for (int damaged = 0; damaged < lines.size(); damaged++) {
            List<String> changed = new ArrayList<>(lines);
            changed.remove(damaged);
            write("d.md", String.join("\n", changed));

            GuideReading reading = GuideReader.read(KnowledgeFolder.at(folder));

            if (reading instanceof GuideReading.Refused refused) {
                assertThat(refused.problems())
                        .as("without line %s", damaged + 1)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkMakeNoDifference() {
        Guide plain = read(DOMAIN);

        assertThat(read(DOMAIN.replace("\n", "\r\n")).fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(read("\uFEFF" + DOMAIN).fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(read("\uFEFF" + DOMAIN.replace("\n", "\r")).fingerprint()).isEqualTo(plain.fingerprint());
    }

    @Test
    void fileNamesAndFoldersDoNotMatter() throws IOException {
        Guide plain = read(DOMAIN);
        Files.delete(folder.resolve("sfeer.md"));
        Files.createDirectories(folder.resolve("diep/er"));
        write("diep/er/00 kopie (3) van iets.md", DOMAIN);
        write("README.md", "Uitleg voor mensen, zonder kop.");
        write("notities.txt", "ook niet");

        Guide moved = GuideReader.read(KnowledgeFolder.at(folder)).guideOrThrow();

        assertThat(moved.fingerprint()).isEqualTo(plain.fingerprint());
    }

    @Test
    void everyChangedWordChangesTheFingerprint() {
        assertThat(read(DOMAIN.replace("guur", "koud")).fingerprint())
                .isNotEqualTo(read(DOMAIN).fingerprint());
    }

    private Guide read(String domain) {
        write("sfeer.md", domain);
        return GuideReader.read(KnowledgeFolder.at(folder)).guideOrThrow();
    }

    private List<SourceProblem> problems(String domain) {
        write("sfeer.md", domain);
        return refused();
    }

    private List<SourceProblem> refused() {
        return switch (GuideReader.read(KnowledgeFolder.at(folder))) {
            case GuideReading.Refused refused -> refused.problems();
            case GuideReading.Read read -> throw new AssertionError("this was read as a guide");
        };
    }

    private void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
