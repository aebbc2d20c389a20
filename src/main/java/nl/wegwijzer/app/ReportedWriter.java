package nl.wegwijzer.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import nl.wegwijzer.composition.AnswerWriter;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.model.ModelListener;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;

/**
 * Tells of texts that are of no use though their call went well: the model declined, it wrote nothing, or nothing of it holds.
 * A call that failed has told of that itself.
 */
record ReportedWriter(AnswerWriter writer, ModelListener listener) implements AnswerWriter {
    @Override
    public Ending write(
            Understanding.Inquiry inquiry, Evidence evidence, Duration gone, Predicate<DraftStatement> taken) {
        long started = System.nanoTime();
        AtomicBoolean any = new AtomicBoolean();
        try {
            Ending ending = writer.write(inquiry, evidence, gone, draft -> {
                boolean holds = taken.test(draft);
                any.compareAndSet(false, holds);
                return holds;
            });
            if (ending == Ending.DECLINED) {
                tell("model_declined", started);
            } else if (!any.get()) {
                tell("nothing_verified", started);
            }
            return ending;
        } catch (ModelException e) {
            if (e.reason() == ModelException.Cause.EMPTY) {
                tell(e.reason().code(), started);
            }
            throw e;
        }
    }

    private void tell(String ending, long started) {
        listener.ended(ending, Duration.ofNanos(System.nanoTime() - started), 0);
    }
}
