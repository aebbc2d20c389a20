package nl.wegwijzer.search;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.model.Embedder;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.question.Understanding.Inquiry;

/**
 * Joins the ranking by words with one by meaning, by reciprocal rank (Cormack, Clarke and Büttcher, SIGIR 2009). Whether
 * there is enough to answer is still decided by words: meaning changes the order of what they found. Without vectors the
 * ranking by words stays as it is.
 */
public final class FusedRetriever implements Retriever {
    /** The paper's constant: how little the very first places count for more than the next. */
    private static final double K = 60;

    private final Retriever lexical;
    private final PassageVectors vectors;

    /**
     * Over a retriever by words.
     *
     * @param folder where vectors are kept; empty keeps them in memory
     */
    public FusedRetriever(Retriever lexical, Guide guide, Embedder embedder, Optional<Path> folder) {
        this.lexical = lexical;
        this.vectors = new PassageVectors(guide, embedder, folder);
    }

    @Override
    public Evidence retrieve(Inquiry inquiry) {
        Evidence found = lexical.retrieve(inquiry);
        try {
            return found.units().isEmpty() ? found : fused(found, vectors.nearest(inquiry.text()));
        } catch (ModelException e) {
            return found;
        }
    }

    private static Evidence fused(Evidence found, List<Passage> nearest) {
        Map<PassageId, Integer> ranks = new HashMap<>();
        nearest.forEach(passage -> ranks.put(passage.id(), ranks.size()));
        return found.inOrder(
                fused(
                        found.units(),
                        unit -> unit.unit().passages().stream()
                                .mapToInt(passage -> ranks.getOrDefault(passage.id(), ranks.size()))
                                .min()
                                .orElse(ranks.size())),
                fused(
                        found.passages(),
                        ranked -> ranks.getOrDefault(ranked.passage().id(), ranks.size())));
    }

    /** Ties keep the order of the words. */
    private static <T> List<T> fused(List<T> byWords, Function<T, Integer> rankByMeaning) {
        List<T> byMeaning =
                byWords.stream().sorted(Comparator.comparing(rankByMeaning)).toList();
        return IntStream.range(0, byWords.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -(1 / (K + i) + 1 / (K + byMeaning.indexOf(byWords.get(i))))))
                .map(byWords::get)
                .toList();
    }
}
