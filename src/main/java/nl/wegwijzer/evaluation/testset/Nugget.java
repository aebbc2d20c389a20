package nl.wegwijzer.evaluation.testset;

import java.util.List;

/**
 * One thing that a good answer says. None of {@code noneOf} may stand in it, at least one of {@code anyOf} must, and all of
 * {@code allOf}; some of {@code allOf} is half.
 *
 * @param vital whether an answer without it isn't good
 */
public record Nugget(String id, boolean vital, List<Phrase> anyOf, List<Phrase> allOf, List<Phrase> noneOf) {

    /** Copies the lists. */
    public Nugget {
        anyOf = List.copyOf(anyOf);
        allOf = List.copyOf(allOf);
        noneOf = List.copyOf(noneOf);
    }
}
