package nl.wegwijzer.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.wegwijzer.composition.AnswerWriter;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.operation.StageObserver;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;

/** Times writing: to the first statement that holds, and in all. A text of which nothing holds has no first. */
record TimedWriter(AnswerWriter writer, StageObserver stages) implements AnswerWriter {
    @Override
    public Ending write(
            Understanding.Inquiry inquiry, Evidence evidence, Duration gone, Predicate<DraftStatement> taken) {
        long started = System.nanoTime();
        AtomicBoolean any = new AtomicBoolean();
        try {
            return writer.write(inquiry, evidence, gone, draft -> {
                boolean holds = taken.test(draft);
                if (holds && any.compareAndSet(false, true)) {
                    stages.took("writing_first", System.nanoTime() - started);
                }
                return holds;
            });
        } finally {
            stages.took("writing", System.nanoTime() - started);
        }
    }
}
