package nl.wegwijzer.evaluation.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijzer.knowledge.KnowledgeException;
import nl.wegwijzer.knowledge.KnowledgeFile;
import org.junit.jupiter.api.Test;

final class CachedJudgeTest {
    private static final JudgeRequest REQUEST = new JudgeRequest("faithfulness@1", "m", "p", "q", "a", "c");

    private static KnowledgeFile file(String lines) {
        return new KnowledgeFile("verdicts.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void asksOnceAndReplaysFromAFileWithoutAJudge() {
        AtomicInteger asked = new AtomicInteger();
        CachedJudge judge = new CachedJudge(request -> new Verdict.Given(asked.incrementAndGet(), "why"));
        assertThat(judge.judge(REQUEST)).isEqualTo(judge.judge(REQUEST));
        CachedJudge replay = CachedJudge.replaying(file(judge.lines()), Judge.NONE);
        assertThat(replay.judge(REQUEST)).isEqualTo(new Verdict.Given(1, "why"));
    }

    @Test
    void anotherPromptOrVersionIsAskedAgain() {
        CachedJudge judge = new CachedJudge(request -> new Verdict.Given(1, ""));
        CachedJudge replay = CachedJudge.replaying(file(judge.lines()), Judge.NONE);
        assertThat(replay.judge(new JudgeRequest("faithfulness@2", "m", "p", "q", "a", "c")))
                .isInstanceOf(Verdict.Missing.class);
    }

    @Test
    void theSameAskedOnceMoreIsAnotherVerdict() {
        AtomicInteger asked = new AtomicInteger();
        CachedJudge judge = new CachedJudge(request -> new Verdict.Given(asked.getAndIncrement(), ""));
        assertThat(judge.judge(REQUEST)).isNotEqualTo(judge.judge(REQUEST.repeated(1)));
    }

    @Test
    void aLineWithoutAValueIsAProblemAndNoNo() {
        assertThatThrownBy(() -> CachedJudge.replaying(file("{\"hash\":\"x\"}"), Judge.NONE))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("\"value\" must be a number from 0 to 1");
    }

    @Test
    void whatIsMissingIsNotKeptAsANo() {
        CachedJudge judge = new CachedJudge(Judge.NONE);
        judge.judge(REQUEST);
        assertThat(judge.lines()).isBlank();
    }

    @Test
    void aWrongLineIsAProblem() {
        assertThatThrownBy(() -> CachedJudge.replaying(file("{\"hash\":\"x\",\"verdict\":1}"), Judge.NONE))
                .isInstanceOf(KnowledgeException.class);
    }
}
