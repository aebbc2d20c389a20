package nl.wegwijzer.answer;

import java.util.Optional;

/**
 * Who chose the words of an answer.
 *
 * @param reason why a model didn't write all of it, by a fixed code such as {@code model_too_slow}; empty when it did, or
 *     when there is none
 */
public record Writing(Mode mode, Optional<String> reason) {
    /** Put together, where there is no model. */
    public static final Writing QUOTED = new Writing(Mode.EXTRACTIVE, Optional.empty());

    /** Written by a model. */
    public static final Writing WRITTEN = new Writing(Mode.GENERATIVE, Optional.empty());

    /** How an answer came about. */
    public enum Mode {
        /** Put together from the guide's own words. */
        EXTRACTIVE,
        /** Written by a model, verified sentence by sentence. */
        GENERATIVE,
        /** A model began, the rest was put together. */
        MIXED
    }
}
