package nl.wegwijzer.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.guide.Passage;

/**
 * What search found for a question.
 *
 * @param units the units that fit, best first; empty when nothing does
 * @param passages every passage that was found, best first
 * @param named interventions that the question names: the best first, then in the order of the guide
 * @param unknown words of the question that neither the guide nor the word lists know, as they were written
 * @param phrases words of the question that the lexicon understands together with others
 * @param neighbours whether the question is more like those of the guide, or like those outside it
 * @param subjectWords how many words name a subject, light words left out
 * @param weights by word of the question, folded: how much it tells
 */
public record Evidence(
        List<UnitEvidence> units,
        List<Ranked> passages,
        List<Passage> named,
        List<String> unknown,
        Set<String> phrases,
        Neighbours neighbours,
        int subjectWords,
        Map<String, Double> weights) {

    /** Nothing was searched for. */
    public static final Evidence NONE =
            new Evidence(List.of(), List.of(), List.of(), List.of(), Set.of(), Neighbours.NONE, 0, Map.of());

    /** A passage with its score; scores compare within one question only. */
    public record Ranked(Passage passage, double score) {}

    /** Copies the lists. */
    public Evidence {
        units = List.copyOf(units);
        passages = List.copyOf(passages);
        named = List.copyOf(named);
        unknown = List.copyOf(unknown);
        phrases = Set.copyOf(phrases);
        weights = Map.copyOf(weights);
    }

    /** The same, in another order. */
    Evidence inOrder(List<UnitEvidence> otherUnits, List<Ranked> otherPassages) {
        return new Evidence(otherUnits, otherPassages, named, unknown, phrases, neighbours, subjectWords, weights);
    }

    /** What these words weigh of the whole question, 0 to 1. */
    public double shareOf(Collection<String> words) {
        double all = weights.values().stream().mapToDouble(weight -> weight).sum();
        double of = words.stream()
                .distinct()
                .mapToDouble(word -> weights.getOrDefault(word, 0.0))
                .sum();
        return all == 0 ? 0 : of / all;
    }

    /** The unit that fits best. */
    public Optional<UnitEvidence> best() {
        return units.isEmpty() ? Optional.empty() : Optional.of(units.getFirst());
    }

    /** The score of a passage; 0 when it wasn't found. */
    public double scoreOf(Passage passage) {
        return passages.stream()
                .filter(ranked -> ranked.passage().id().equals(passage.id()))
                .mapToDouble(Ranked::score)
                .findFirst()
                .orElse(0);
    }
}
