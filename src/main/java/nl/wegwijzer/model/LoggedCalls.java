package nl.wegwijzer.model;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs one line for each call that failed, without a word of question or answer, and passes every call on. */
public final class LoggedCalls implements ModelListener {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedCalls.class);

    private final ModelListener next;

    /** Before another listener. */
    public LoggedCalls(ModelListener next) {
        this.next = next;
    }

    @Override
    public void ended(String ending, Duration took, int tokens) {
        if (ModelListener.failed(ending)) {
            String missing = ending.startsWith("vectors_") ? "no search by meaning" : "no written answer";
            LOG.warn("{}: {} after {} ms", missing, ending, took.toMillis());
        }
        next.ended(ending, took, tokens);
    }
}
