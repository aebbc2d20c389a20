package nl.wegwijzer.model;

import java.time.Duration;

/** Hears of each call when it is over, and of each text that was of no use, for counting. Never of what is in it. */
@FunctionalInterface
public interface ModelListener {
    /** Nobody listens. */
    ModelListener NONE = (ending, took, tokens) -> {};

    /** Whether a call that ended like this has failed. */
    static boolean failed(String ending) {
        return !ending.equals("ok") && !ending.equals("gone");
    }

    /**
     * A call is over.
     *
     * @param ending {@code ok}, {@code gone} when its reader left, or the code of what went wrong
     * @param tokens as far as known, else estimated
     */
    void ended(String ending, Duration took, int tokens);
}
