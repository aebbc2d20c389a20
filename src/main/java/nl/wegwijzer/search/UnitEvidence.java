package nl.wegwijzer.search;

import java.util.List;

/**
 * How well a unit fits a question.
 *
 * @param unit the unit
 * @param score for ranking; compares within one question only
 * @param coverage share of the question's weight that the unit's words carry, 0 to 1
 * @param closeness the same for its best single text, 0 to 1: high when one passage or one of its questions says it all
 * @param words coverage of each word of the question, in its order
 * @param weights weight of each word of the question
 */
public record UnitEvidence(
        Unit unit, double score, double coverage, double closeness, List<Double> words, List<Double> weights) {

    /** Copies the lists. */
    public UnitEvidence {
        words = List.copyOf(words);
        weights = List.copyOf(weights);
    }

    /** The weight of the question's words that its best single text holds; unlike a share, it grows with the question. */
    public double mass() {
        return closeness * weights.stream().mapToDouble(weight -> weight).sum();
    }

    /** Share of the question's weight that this unit covers and the other doesn't, 0 to 1. */
    public double addsTo(UnitEvidence other) {
        double added = 0;
        double total = 0;
        for (int i = 0; i < weights.size(); i++) {
            added += weights.get(i) * Math.max(0, words.get(i) - other.words.get(i));
            total += weights.get(i);
        }
        return total == 0 ? 0 : added / total;
    }
}
