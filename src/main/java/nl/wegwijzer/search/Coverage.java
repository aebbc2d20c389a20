package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Measures how much of one question the documents of some units hold. Each term is looked up once for all units: that is
 * where the time of a question goes.
 */
final class Coverage {
    private final IndexReader reader;
    private final List<Range> ranges;
    private final Map<SearchTerm, int[][]> holding = new HashMap<>();

    /** For the documents of some units. */
    Coverage(IndexReader reader, List<Range> ranges) {
        this.reader = reader;
        this.ranges = List.copyOf(ranges);
    }

    /** A range of documents: {@code from} inclusive, {@code to} exclusive. */
    record Range(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /**
     * How much of a question one unit holds.
     *
     * @param words share of each word that its best document for that word holds, 0 to 1
     * @param closest the most weight of the question that a single document holds
     */
    record Held(List<Double> words, double closest) {}

    /** Of the documents of one unit. */
    Held of(List<QueryWord> words, int unit) {
        List<Double> best = new ArrayList<>();
        double[] weights = new double[ranges.get(unit).size()];
        for (QueryWord word : words) {
            best.add(add(word, unit, weights));
        }
        double closest = 0;
        for (double weight : weights) {
            closest = Math.max(closest, weight);
        }
        return new Held(best, closest);
    }

    /** Adds a word's weight to the documents that hold it, each by its share, and tells the largest share. */
    private double add(QueryWord word, int unit, double[] weights) {
        double[] shares = new double[weights.length];
        for (Variant variant : word.variants()) {
            add(variant, unit, shares);
        }
        double most = 0;
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                weights[i] += word.weight() * shares[i];
                most = Math.max(most, shares[i]);
            }
        }
        return most;
    }

    private void add(Variant variant, int unit, double[] shares) {
        if (variant.terms().size() == 1) {
            for (int document : holding(variant.terms().getFirst(), unit)) {
                shares[document] = Math.max(shares[document], variant.strength());
            }
            return;
        }
        double[] parts = new double[shares.length];
        double each = 1.0 / variant.terms().size();
        for (SearchTerm term : variant.terms()) {
            for (int document : holding(term, unit)) {
                parts[document] += each;
                shares[document] = Math.max(shares[document], parts[document] * variant.strength());
            }
        }
    }

    /** The documents of a unit that hold a term, counted from its first. */
    private int[] holding(SearchTerm term, int unit) {
        return holding.computeIfAbsent(term, this::holding)[unit];
    }

    private int[][] holding(SearchTerm term) {
        BitSet[] holds = new BitSet[ranges.size()];
        List<Integer> inOrder = new ArrayList<>();
        for (int unit = 0; unit < holds.length; unit++) {
            holds[unit] = new BitSet();
            inOrder.add(unit);
        }
        inOrder.sort(Comparator.comparingInt(unit -> ranges.get(unit).from()));
        mark(new Term(Fields.body(term.language()), term.stem()), inOrder, holds);
        mark(new Term(Fields.title(term.language()), term.stem()), inOrder, holds);
        return Arrays.stream(holds).map(BitSet::stream).map(IntStream::toArray).toArray(int[][]::new);
    }

    private void mark(Term term, List<Integer> inOrder, BitSet[] holds) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
                if (postings != null) {
                    mark(postings, leaf.docBase, inOrder, holds);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void mark(PostingsEnum postings, int base, List<Integer> inOrder, BitSet[] holds) throws IOException {
        int document = postings.nextDoc();
        for (int unit : inOrder) {
            Range range = ranges.get(unit);
            if (document < range.from() - base) {
                document = postings.advance(range.from() - base);
            }
            while (document < range.to() - base) {
                holds[unit].set(document + base - range.from());
                document = postings.nextDoc();
            }
        }
    }
}
