package nl.wegwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AskCommandTest {
    private static final String ESCAPE = "\u001b";
    private static final String QUESTION = "Hoe betrek ik ouders bij school?";

    @Test
    void printsTheAnswerAndWhereItStands() {
        Ran ran = Ran.command("ask", QUESTION);

        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(ran.out()).contains("3.1").contains("ouderlijke betrokkenheid");
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void takesAQuestionWithoutQuotationMarks() {
        assertThat(Ran.command("ask", "Wat", "is", "Kanjertraining?").out()).contains("Kanjer");
    }

    @Test
    void printsTheReplyOfTheContractOnOneLine() throws IOException {
        Ran ran = Ran.command("ask", "--json", QUESTION);
        JsonNode reply = new ObjectMapper().readTree(ran.out());

        assertThat(ran.out().lines()).hasSize(1);
        assertThat(reply.path("outcome").asText()).isEqualTo("answered");
        assertThat(reply.path("citations")).isNotEmpty();
        assertThat(reply.path("conversationId").asText()).isNotEmpty();
    }

    @Test
    void takesAnAtSignForWhatItIs() {
        assertThat(Ran.command("ask", "@README.md").code()).isEqualTo(ExitCode.NOT_ANSWERED);
    }

    @Test
    void readsTheQuestionFromAPipe() {
        assertThat(Ran.piped(QUESTION + "\n", "ask").out()).contains("ouderlijke betrokkenheid");
        assertThat(Ran.piped(QUESTION + "\n", "ask", "-").code()).isEqualTo(ExitCode.OK);
    }

    @Test
    void asksForAQuestionInsteadOfWaitingForOne() {
        Ran ran = Ran.typed("ask");

        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("what is the question?");
    }

    @Test
    void refusesAnEmptyPipeAndAQuestionThatIsTooLong() {
        assertThat(Ran.piped(" \n", "ask").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Ran.piped("x".repeat(2_001), "ask").err()).contains("2000");
    }

    @Test
    void tellsByItsExitCodeThatTheGuideDoesNotAnswer() {
        assertThat(Ran.command("ask", "Wat voor weer wordt het morgen?").code()).isEqualTo(ExitCode.NOT_ANSWERED);
    }

    @Test
    void tellsByItsExitCodeThatSomebodyNeedsHelp() {
        Ran ran = Ran.command("ask", "ik wil dood");

        assertThat(ran.code()).isEqualTo(ExitCode.CRISIS);
        assertThat(ran.out()).contains("113");
    }

    @Test
    void answersInTheLanguageThatWasChosen() {
        assertThat(Ran.command("ask", "--language", "en", QUESTION).out()).contains("recommendation");
        assertThat(Ran.command("ask", "--language", "fr", QUESTION).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void saysInOneLineThatTheFolderIsNotThere(@TempDir Path folder) {
        Ran ran = Ran.command("ask", "--knowledge", folder.resolve("nowhere").toString(), QUESTION);

        assertThat(ran.code()).isEqualTo(ExitCode.IMPOSSIBLE);
        assertThat(ran.errLines()).singleElement().asString().contains("nowhere");
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void coloursOnlyWhereColoursAreShown() {
        assertThat(Ran.command("ask", QUESTION).out()).doesNotContain(ESCAPE);
        assertThat(Ran.command("ask", "--help").out()).doesNotContain(ESCAPE);
        assertThat(Ran.inColour("ask", QUESTION).out()).contains(ESCAPE);
        assertThat(Ran.inColour("ask", "--json", QUESTION).out()).doesNotContain(ESCAPE);
    }
}
