package nl.wegwijzer.evaluation.validation;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What is to say about a test set itself.
 *
 * @param unknown names that the guide doesn't hold
 * @param similar pairs of questions that are nearly the same
 * @param uncovered ids of passages that no question is about
 * @param missing kinds of cases that the set lacks, in words
 * @param smallestDrop what drop of a pass rate the set can find, counting each group of human cases once; empty when none
 */
public record Validation(
        List<Unknown> unknown,
        List<SimilarPair> similar,
        List<String> uncovered,
        List<String> missing,
        Balance balance,
        OptionalDouble smallestDrop) {

    /** Copies the lists. */
    public Validation {
        unknown = List.copyOf(unknown);
        similar = List.copyOf(similar);
        uncovered = List.copyOf(uncovered);
        missing = List.copyOf(missing);
    }

    /** A name that the guide doesn't hold. */
    public record Unknown(String caseId, int line, String name) {}

    /**
     * Two questions that are nearly the same and don't share a group.
     *
     * @param likeness 1 when they are equal
     */
    public record SimilarPair(String one, String other, int line, double likeness) {}

    /** How many cases there are of what kind. */
    public record Balance(int cases, int groups, int human, List<Count> counts) {
        /** Copies the list. */
        public Balance {
            counts = List.copyOf(counts);
        }
    }

    /** A kind, such as {@code outcome=crisis}, and how many cases have it. */
    public record Count(String kind, int cases) {}

    /** Whether an editor has to mend something before the set can be trusted. */
    public boolean hasProblems() {
        return !unknown.isEmpty();
    }
}
