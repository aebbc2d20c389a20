package nl.wegwijzer.evaluation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.testset.TestSet;

/** Asks every question of a set, some at once. The records come in the order of the set, however they ended. */
public final class Runner {
    private final Target target;
    private final RunOptions options;
    private final Progress progress;

    /** Asks this target. */
    public Runner(Target target, RunOptions options, Progress progress) {
        this.target = target;
        this.options = options;
        this.progress = progress;
    }

    /**
     * Runs the whole set.
     *
     * @throws InterruptedException when the waiting thread is interrupted; what had come by then is lost
     */
    public Run run(TestSet set, RunHeader header) throws InterruptedException {
        Semaphore room = new Semaphore(options.parallel());
        AtomicInteger done = new AtomicInteger();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<RunRecord>> tasks = set.cases().stream()
                    .map(one -> (Callable<RunRecord>) () -> {
                        room.acquire();
                        try {
                            return conversation(one);
                        } finally {
                            room.release();
                            progress.done(done.incrementAndGet(), set.cases().size());
                        }
                    })
                    .toList();
            return new Run(header, collect(executor.invokeAll(tasks)));
        }
    }

    private static List<RunRecord> collect(List<Future<RunRecord>> futures) throws InterruptedException {
        List<RunRecord> records = new ArrayList<>();
        for (Future<RunRecord> future : futures) {
            try {
                records.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(
                        "a target must not throw, but tell of failures in its turn", e.getCause());
            }
        }
        return records;
    }

    private RunRecord conversation(TestCase one) throws InterruptedException {
        List<Turn> turns = new ArrayList<>();
        Optional<String> conversation = Optional.empty();
        List<String> questions = new ArrayList<>(one.prompt().turns());
        questions.add(one.question());
        Optional<String> language =
                options.sendLanguage() ? Optional.of(one.prompt().lang()) : Optional.empty();
        for (String question : questions) {
            Turn turn = target.ask(new Query(question, conversation, language, options.debug()));
            turns.add(turn);
            if (!(turn instanceof Turn.Replied replied)) {
                break;
            }
            conversation =
                    Optional.ofNullable(replied.reply().path("conversationId").textValue());
        }
        return new RunRecord(one.id(), turns);
    }
}
