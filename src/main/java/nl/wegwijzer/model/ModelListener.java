package nl.wegwijzer.model;

import java.time.Duration;

/** Hears of each call when it is over, for counting. Never of a text. */
@FunctionalInterface
public interface ModelListener {
    /** Nobody listens. */
    ModelListener NONE = (ending, took, tokens) -> {};

    /**
     * A call is over.
     *
     * @param ending {@code ok}, {@code gone} when its reader left, or the code of what went wrong
     * @param tokens as far as known, else estimated
     */
    void ended(String ending, Duration took, int tokens);
}
