package nl.wegwijzer.evaluation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class RunReaderTest {
    private static final RunHeader HEADER = Runs.header(Runs.set("- {id: a, question: Hoe dan}"));

    private static Run read(String... lines) {
        return RunReader.read(
                new KnowledgeFile("run.jsonl", String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        RunRecord replied = new RunRecord(
                "a",
                List.of(
                        new Turn.Replied(Replies.of("small_talk").json(), 200, 1.5),
                        new Turn.Replied(Replies.answering("3.1-praktijk").json(), 200, 2.25)));
        RunRecord failed = new RunRecord("b", List.of(new Turn.Failed("too_many_requests", 429, 3)));
        Run run = read(RunLines.header(HEADER), RunLines.record(replied), RunLines.record(failed), "");
        assertThat(run).isEqualTo(new Run(HEADER, List.of(replied, failed)));
        assertThat(run.failures()).isEqualTo(1);
    }

    @Test
    void aBrokenLineIsAProblemAndNothingIsRead() {
        assertThatThrownBy(() -> read(RunLines.header(HEADER), "{\"case\":\"a\",", "{\"case\":\"b\",\"turns\":[]}"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("run.jsonl:2: this line isn't valid JSON")
                .hasMessageContaining("run.jsonl:3: a case of a run needs");
    }

    @Test
    void aFileThatIsNoRunIsRefused() {
        assertThatThrownBy(() -> read("{\"case\":\"a\"}")).hasMessageContaining("run.jsonl:1: a run begins with");
    }
}
