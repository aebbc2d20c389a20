package nl.wegwijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijzer.app.Application;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.knowledge.KnowledgeFile;
import nl.wegwijzer.knowledge.YamlEntry;
import nl.wegwijzer.knowledge.YamlFile;
import nl.wegwijzer.testing.Knowledge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A domain that nobody has seen before: found and cited beside the first, without a change to code or lexicon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecondDomainTest {
    private static final Path QUESTIONS = Path.of("src/test/resources/second-domain/questions.yaml");

    /** Of thirty. */
    private static final int FLOOR = 28;

    private Application both;

    @BeforeAll
    void open(@TempDir Path folder) {
        both = Knowledge.open(Knowledge.withSecondDomain(folder));
    }

    @AfterAll
    void close() {
        both.close();
    }

    @Test
    void bothDomainsAreInTheGuideInTheOrderOfTheirNumbers() {
        assertThat(both.assistant().guide().domains()).extracting("number").containsExactly(3, 7);
        assertThat(both.assistant().guide().about()).as("read once").hasSize(3);
    }

    @Test
    void theFirstDomainIsTheSameBesideTheSecond() {
        Guide alone = Knowledge.guide();

        assertThat(both.assistant().guide().domain(3)).isEqualTo(alone.domain(3));
    }

    @Test
    void mostOfThirtyQuestionsCiteTheRightPlaceFirst() throws IOException {
        List<YamlEntry> questions =
                YamlFile.entries(new KnowledgeFile("questions.yaml", Files.readAllBytes(QUESTIONS)));
        List<String> missed = new ArrayList<>();
        for (YamlEntry entry : questions) {
            Reply reply = Knowledge.ask(both.assistant(), entry.text("question"));
            List<String> cited = Knowledge.cited(reply);
            if (cited.isEmpty() || !new PassageId(cited.getFirst()).isUnder(entry.text("first"))) {
                missed.add(entry.text("question") + " -> " + reply.outcome() + " " + cited);
            }
        }
        int right = questions.size() - missed.size();

        assertThat(questions).hasSize(30);
        assertThat(right)
                .as("%s of 30 first citations are right; not these:%n%s", right, String.join("\n", missed))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void aDefinitionNamesTheInventedProgrammeWithItsFootnote() {
        Reply reply = Knowledge.ask(both.assistant(), "Wat is de Stilteklas?");

        assertThat(Knowledge.cited(reply)).containsExactly("7.1-stilteklas", "7.1-aanbeveling", "7.1-voetnoot");
        assertThat(reply.citations().getFirst().domain()).isEqualTo(new Reply.DomainName(7, "Rooster en rust"));
        assertThat(reply.citations().getFirst().intervention()).isEqualTo("Stilteklas");
    }

    @Test
    void aRecommendationWithoutInterventionsSaysSo() {
        Reply reply = Knowledge.ask(both.assistant(), "Zijn er interventies bij 7.3?");

        assertThat(Knowledge.cited(reply)).containsExactly("7.3-aanbeveling", "7.3-geen-interventies");
        assertThat(reply.answer()).contains("heeft geen bijbehorende interventies");
    }

    @Test
    void aDomainIsListedWholeAndAloneWhenItIsNamed() {
        assertThat(Knowledge.cited(Knowledge.ask(both.assistant(), "Welke aanbevelingen staan er in domein 7?")))
                .containsExactly("7.1-aanbeveling", "7.2-aanbeveling", "7.3-aanbeveling", "7.4-aanbeveling");
        assertThat(Knowledge.cited(Knowledge.ask(both.assistant(), "Welke aanbevelingen staan er in domein 3?")))
                .containsExactly("3.1-aanbeveling", "3.2-aanbeveling", "3.3-aanbeveling", "3.4-aanbeveling");
    }

    @Test
    void whatIsTooLongToListIsNeverListedInPart() {
        Reply reply = Knowledge.ask(both.assistant(), "alle aanbevelingen");

        assertThat(reply.outcome()).isEqualTo("clarify");
        assertThat(reply.choices())
                .containsExactly(
                        "Welke aanbevelingen staan er in domein 3?", "Welke aanbevelingen staan er in domein 7?");
        assertThat(reply.choices())
                .allSatisfy(choice -> assertThat(Knowledge.cited(Knowledge.ask(both.assistant(), choice)))
                        .hasSize(4));
    }

    @Test
    void theListOfAllInterventionsAsksForADomainToo() {
        Reply reply = Knowledge.ask(both.assistant(), "Geef een overzicht van alle interventies");

        assertThat(reply.outcome()).isEqualTo("clarify");
        assertThat(reply.choices())
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(
                                Knowledge.ask(both.assistant(), choice).outcome())
                        .isEqualTo("answered"));
    }

    @Test
    void aDomainThatIsNotLoadedIsStillNotThere() {
        Reply reply = Knowledge.ask(both.assistant(), "Welke aanbevelingen staan er in domein 5?");

        assertThat(reply.outcome()).isEqualTo("out_of_scope");
        assertThat(reply.citations()).isEmpty();
        assertThat(reply.answer()).contains("Thuissituatie", "Rooster en rust");
    }
}
