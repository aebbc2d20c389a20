package nl.wegwijzer.evaluation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijzer.evaluation.Replies;
import nl.wegwijzer.evaluation.Runs;
import nl.wegwijzer.evaluation.testset.TestSet;
import org.junit.jupiter.api.Test;

final class RunnerTest {
    private static final TestSet SET = Runs.set(
            "- {id: slow, question: eerste}",
            "- {id: talk, turns: [een, twee], question: drie, lang: en}",
            "- {id: fast, question: laatste}");

    @Test
    void recordsComeInTheOrderOfTheSetWhoeverIsFirst() throws InterruptedException {
        Target target = query -> {
            Thread.sleep(query.question().equals("eerste") ? 60 : 0);
            return new Turn.Replied(Replies.of("answered").json(), 200, 1);
        };
        Run run = new Runner(target, new RunOptions(3, false, false), Progress.NONE).run(SET, Runs.header(SET));
        assertThat(run.records()).extracting(RunRecord::caseId).containsExactly("slow", "talk", "fast");
    }

    @Test
    void earlierTurnsComeFirstInOneConversation() throws InterruptedException {
        List<Query> asked = Collections.synchronizedList(new ArrayList<>());
        Target target = query -> {
            asked.add(query);
            return new Turn.Replied(
                    Replies.of("answered").with("conversationId", "k").json(), 200, 1);
        };
        Run run = new Runner(target, new RunOptions(1, true, true), Progress.NONE).run(SET, Runs.header(SET));
        List<Query> talk = asked.stream()
                .filter(query -> query.language().orElse("").equals("en"))
                .toList();
        assertThat(talk).extracting(Query::question).containsExactly("een", "twee", "drie");
        assertThat(talk).extracting(query -> query.conversationId().orElse("-")).containsExactly("-", "k", "k");
        assertThat(talk.getLast().request().toString())
                .isEqualTo("{\"question\":\"drie\",\"conversationId\":\"k\",\"language\":\"en\",\"debug\":true}");
        assertThat(run.record("talk").orElseThrow().turns()).hasSize(3);
    }

    @Test
    void aConversationEndsAtItsFirstFailureAndOthersGoOn() throws InterruptedException {
        Target target = query -> query.question().equals("twee")
                ? new Turn.Failed("down", 500, 1)
                : new Turn.Replied(Replies.of("answered").json(), 200, 1);
        Run run = new Runner(target, new RunOptions(2, false, false), Progress.NONE).run(SET, Runs.header(SET));
        assertThat(run.record("talk").orElseThrow().turns()).hasSize(2);
        assertThat(run.failures()).isEqualTo(1);
    }

    @Test
    void neverMoreAtOnceThanAllowed() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Target target = query -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            Thread.sleep(5);
            now.decrementAndGet();
            return new Turn.Replied(Replies.of("answered").json(), 200, 1);
        };
        new Runner(target, new RunOptions(2, false, false), Progress.NONE).run(SET, Runs.header(SET));
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void anAssistantThatThrowsIsAFailureAndNotTheEnd() {
        AtomicInteger clock = new AtomicInteger();
        InProcessTarget target = new InProcessTarget(
                request -> {
                    throw new IllegalStateException("broken");
                },
                () -> clock.addAndGet(2_000_000));
        Turn turn = target.ask(new Query("q", Optional.empty(), Optional.empty(), false));
        assertThat(turn).isEqualTo(new Turn.Failed("IllegalStateException: broken", 0, 2.0));
    }
}
