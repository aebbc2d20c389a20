package nl.wegwijzer.evaluation.exchange.promptfoo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.evaluation.ExampleGuide;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.exchange.Exported;
import nl.wegwijzer.evaluation.exchange.promptfoo.PromptfooProgram.Ending;
import nl.wegwijzer.evaluation.metric.CaseVerdict;
import nl.wegwijzer.evaluation.run.Run;
import nl.wegwijzer.evaluation.run.RunRecord;
import nl.wegwijzer.evaluation.run.Turn;
import nl.wegwijzer.evaluation.score.Score;
import nl.wegwijzer.evaluation.score.Scorecard;
import nl.wegwijzer.evaluation.testset.TestSet;
import nl.wegwijzer.guide.Guide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real promptfoo reaches our verdicts, case by case. Needs Node 20.20 and, the first time, npm. */
@Tag("interop")
final class PromptfooInteropTest {
    private static final Path PROGRAM = Path.of("target/promptfoo").toAbsolutePath();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void promptfooAgreesWithOurVerdictOnEveryCase() throws Exception {
        TestSet set = InteropCases.set();
        Map<String, ObjectNode> replies = InteropCases.replies();
        Map<String, JsonNode> byQuestion = new LinkedHashMap<>();
        set.cases().forEach(one -> {
            ObjectNode reply = replies.get(one.id());
            if (reply != null) {
                byQuestion.put(one.question(), reply);
            }
        });
        try (InteropServer server = ChatStub.knowing(byQuestion)) {
            assertThat(promptfoo(server, set, ExampleGuide.guide()))
                    .containsExactlyInAnyOrderEntriesOf(ours(Runs.scorecard(set, run(set, replies))))
                    .containsValues(Ending.PASSED, Ending.FAILED, Ending.ERROR);
        }
    }

    @Test
    void ourVerdictsAreThoseThatTheCasesWereMadeFor() {
        TestSet set = InteropCases.set();
        Map<String, Ending> ours = ours(Runs.scorecard(set, run(set, InteropCases.replies())));
        assertThat(ours)
                .allSatisfy((id, ending) -> assertThat(id)
                        .startsWith(
                                switch (ending) {
                                    case PASSED -> "good";
                                    case FAILED -> "bad";
                                    case ERROR -> "fault";
                                }));
    }

    /** The seam: the real server goes here, with its own set and guide. */
    private Map<String, Ending> promptfoo(InteropServer server, TestSet set, Guide guide)
            throws IOException, InterruptedException {
        Exported exported = new PromptfooExport(server.address(), guide).write(set);
        assertThat(exported.leftOut()).isEmpty();
        Path configuration = Files.writeString(folder.resolve("promptfooconfig.yaml"), exported.text());
        return PromptfooProgram.installed(PROGRAM).evaluate(configuration);
    }

    private static Map<String, Ending> ours(Scorecard scorecard) {
        Map<String, Ending> endings = new LinkedHashMap<>();
        scorecard.cases().forEach(one -> {
            Score score = one.score(CaseVerdict.NAME).orElseThrow();
            endings.put(
                    one.caseId(),
                    score instanceof Score.Value value
                            ? value.value() >= 1 ? Ending.PASSED : Ending.FAILED
                            : Ending.ERROR);
        });
        return endings;
    }

    private static Run run(TestSet set, Map<String, ObjectNode> replies) {
        List<RunRecord> records = set.cases().stream()
                .map(one -> new RunRecord(one.id(), List.of(turn(replies.get(one.id())))))
                .toList();
        return new Run(Runs.header(set), records);
    }

    private static Turn turn(@Nullable ObjectNode reply) {
        return reply == null ? new Turn.Failed("fault", 500, 1) : new Turn.Replied(reply, 200, 1);
    }
}
