package nl.wegwijzer.evaluation.testset;

import java.util.List;

/**
 * Words that a reply must and must not hold.
 *
 * @param interventions names of programmes that must be named
 */
public record ExpectedWords(List<Phrase> mustContain, List<Phrase> mustNotContain, List<String> interventions) {
    /** Nothing is expected. */
    public static final ExpectedWords NONE = new ExpectedWords(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ExpectedWords {
        mustContain = List.copyOf(mustContain);
        mustNotContain = List.copyOf(mustNotContain);
        interventions = List.copyOf(interventions);
    }
}
