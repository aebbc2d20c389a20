package nl.wegwijzer.composition;

import java.time.Duration;
import java.util.function.Predicate;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;

/** Writes answers freely, draft by draft. */
@FunctionalInterface
public interface AnswerWriter {
    /**
     * Writes an answer.
     *
     * @param gone what went by of the time for this answer before
     * @param taken is handed each draft as soon as it is whole, and says whether it holds
     * @return how it ended
     * @throws nl.wegwijzer.model.ModelException when the model fails or isn't in time; what was handed on stays
     * @throws java.util.concurrent.CancellationException when the reader has gone
     */
    Ending write(Understanding.Inquiry inquiry, Evidence evidence, Duration gone, Predicate<DraftStatement> taken);

    /** How a text ended. */
    enum Ending {
        /** It came to its end. */
        WRITTEN,
        /** The model said that the passages don't answer the question. */
        DECLINED
    }
}
