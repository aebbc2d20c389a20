package nl.wegwijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wegwijzer.guide.Domain;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Intervention;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.KnowledgeFolder;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceConverterTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheShippedFilesFromTheReceivedDocument() throws IOException {
        Conversion conversion = convert(Knowledge.SHIPPED.resolve("sources/3-thuissituatie.txt"));

        assertThat(conversion.domain())
                .isEqualTo(Files.readString(Knowledge.SHIPPED.resolve("guide/3-thuissituatie.md")));
        assertThat(conversion.about())
                .isEqualTo(Files.readString(Knowledge.SHIPPED.resolve("guide/over-de-wegwijzer.md")));
    }

    @Test
    void saysWhereItHadToGuessInTheOrderOfTheDocument() throws IOException {
        Conversion conversion = convert(Knowledge.SHIPPED.resolve("sources/3-thuissituatie.txt"));

        assertThat(conversion.guesses())
                .extracting(Conversion.Guess::line)
                .containsExactly(13, 23, 40, 62, 116, 122, 126);
        assertThat(conversion.guesses())
                .extracting(Conversion.Guess::message)
                .satisfiesExactly(
                        boxes -> assertThat(boxes).contains("two boxes", "2 paragraphs"),
                        link -> assertThat(link).contains("stappenplan", "no address"),
                        interventions -> assertThat(interventions).contains("Naar interventie"),
                        footnote -> assertThat(footnote).contains("footnote of 3.1"),
                        about -> assertThat(about).contains("about the guide itself"),
                        link -> assertThat(link).contains("\"hier\""),
                        link -> assertThat(link).contains("\"Gezonde School\""));
    }

    @Test
    void aSecondDomainOfTheSameLayoutGoesTheSameWay() throws IOException {
        Conversion conversion = convert(Knowledge.SECOND_SOURCE);
        Files.writeString(folder.resolve("x.md"), conversion.domain());
        Guide guide = GuideReader.read(KnowledgeFolder.at(folder)).guideOrThrow();
        Domain domain = guide.domains().getFirst();

        assertThat(domain.number()).isEqualTo(7);
        assertThat(domain.title()).isEqualTo("Rooster en rust");
        assertThat(domain.recommendations())
                .extracting(
                        recommendation -> recommendation.number().toString(),
                        recommendation -> recommendation.interventions().size())
                .containsExactly(tuple("7.1", 3), tuple("7.2", 2), tuple("7.3", 0), tuple("7.4", 2));
        assertThat(domain.recommendations().getFirst().interventions())
                .filteredOn(Intervention::footnoted)
                .extracting(Intervention::name)
                .containsExactly("Stilteklas", "Buitenbel");
        assertThat(domain.passages().map(Passage::id).map(PassageId::value))
                .contains(
                        "7-niet-goed-2",
                        "7-wel-goed-1",
                        "7-tip",
                        "7.1-voetnoot",
                        "7.3-geen-praktijk",
                        "7.3-geen-interventies",
                        "7.4-rustmeesters")
                .doesNotContain("7.2-voetnoot", "7.3-praktijk");
        assertThat(conversion.guesses())
                .extracting(Conversion.Guess::line)
                .as("boxes, a link, addresses, the footnote, the part about the guide")
                .hasSize(5)
                .isSorted();
    }

    @Test
    void aParagraphWhereANameIsExpectedIsReported() {
        Conversion conversion = convert("""
                4. Sfeer
                Aanbevelingen
                4.1 Zorg voor een prettige sfeer.
                Interventies
                Kring
                Een kring in de klas.
                De kring duurt tien minuten. Iedereen doet mee.
                """);

        assertThat(conversion.guesses())
                .extracting(Conversion.Guess::line, Conversion.Guess::message)
                .anySatisfy(guess -> assertThat(guess.toList().toString()).contains("7", "further paragraph"));
    }

    @Test
    void textBesideTheBoxesIsKeptAndReported() {
        Conversion conversion = convert("""
                4. Sfeer
                Dit staat los.
                Aanbevelingen
                4.1 Zorg voor een prettige sfeer.
                """);

        assertThat(conversion.domain()).contains("Dit staat los.");
        assertThat(conversion.guesses()).extracting(Conversion.Guess::line).containsExactly(2);
    }

    @Test
    void theFirstOfTwoRecommendationsKeepsItsFootnoteToItself() {
        Conversion conversion = convert("""
                4. Sfeer
                Aanbevelingen
                4.1 Zorg voor een prettige sfeer.
                Interventies
                Kring*
                Een kring in de klas.
                *ter inspiratie*
                4.2 Groet elkaar.
                Interventies
                Kring
                Een kring bij de deur.
                """);

        assertThat(conversion.domain()).contains("##### Kring[^4.1]", "[^4.1]: ter inspiratie", "##### Kring\n");
    }

    @Test
    void aDocumentWithoutATitleIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> convert("\n\nGeen titel\n"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("ontvangen.txt:3:")
                .hasMessageContaining("number and title");
    }

    private static Conversion convert(Path source) throws IOException {
        return SourceConverter.convert(new KnowledgeFile(source.getFileName().toString(), Files.readAllBytes(source)));
    }

    private static Conversion convert(String document) {
        return SourceConverter.convert(new KnowledgeFile("ontvangen.txt", document.getBytes(StandardCharsets.UTF_8)));
    }
}
