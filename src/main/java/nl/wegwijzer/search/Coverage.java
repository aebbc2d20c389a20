package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<SearchTerm, boolean[][]> holding = new HashMap<>();

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

    /** Coverage of each word by each document of one unit: {@code [word][document - from]}, 0 to 1. */
    double[][] of(List<QueryWord> words, int unit) {
        double[][] coverage = new double[words.size()][ranges.get(unit).size()];
        for (int word = 0; word < words.size(); word++) {
            for (Variant variant : words.get(word).variants()) {
                add(variant, unit, coverage[word]);
            }
        }
        return coverage;
    }

    private void add(Variant variant, int unit, double[] coverage) {
        double[] share = new double[coverage.length];
        double each = 1.0 / variant.terms().size();
        for (SearchTerm term : variant.terms()) {
            boolean[] holds = holding.computeIfAbsent(term, this::holding)[unit];
            for (int i = 0; i < share.length; i++) {
                share[i] += holds[i] ? each : 0;
            }
        }
        for (int i = 0; i < share.length; i++) {
            coverage[i] = Math.max(coverage[i], share[i] * variant.strength());
        }
    }

    /** For each unit, which of its documents hold a term. */
    private boolean[][] holding(SearchTerm term) {
        boolean[][] holds = new boolean[ranges.size()][];
        List<Integer> inOrder = new ArrayList<>();
        for (int unit = 0; unit < ranges.size(); unit++) {
            holds[unit] = new boolean[ranges.get(unit).size()];
            inOrder.add(unit);
        }
        inOrder.sort(Comparator.comparingInt(unit -> ranges.get(unit).from()));
        mark(new Term(Fields.body(term.language()), term.stem()), inOrder, holds);
        mark(new Term(Fields.title(term.language()), term.stem()), inOrder, holds);
        return holds;
    }

    private void mark(Term term, List<Integer> inOrder, boolean[][] holds) {
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

    private void mark(PostingsEnum postings, int base, List<Integer> inOrder, boolean[][] holds) throws IOException {
        int document = postings.nextDoc();
        for (int unit : inOrder) {
            Range range = ranges.get(unit);
            if (document < range.from() - base) {
                document = postings.advance(range.from() - base);
            }
            while (document < range.to() - base) {
                holds[unit][document + base - range.from()] = true;
                document = postings.nextDoc();
            }
        }
    }
}
