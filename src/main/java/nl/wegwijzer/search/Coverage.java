package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Measures how much of a question the documents of a unit hold. */
final class Coverage {
    private final IndexReader reader;

    Coverage(IndexReader reader) {
        this.reader = reader;
    }

    /** A range of documents: {@code from} inclusive, {@code to} exclusive. */
    record Range(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /**
     * Coverage of each word by each document: {@code [word][document - from]}, 0 to 1.
     */
    double[][] of(List<QueryWord> words, Range range) {
        double[][] coverage = new double[words.size()][range.size()];
        for (int word = 0; word < words.size(); word++) {
            for (Variant variant : words.get(word).variants()) {
                addVariant(variant, range, coverage[word]);
            }
        }
        return coverage;
    }

    private void addVariant(Variant variant, Range range, double[] coverage) {
        double[] share = new double[range.size()];
        for (SearchTerm term : variant.terms()) {
            boolean[] holds = new boolean[range.size()];
            mark(new Term(Fields.body(term.language()), term.stem()), range, holds);
            mark(new Term(Fields.title(term.language()), term.stem()), range, holds);
            for (int i = 0; i < holds.length; i++) {
                share[i] += holds[i] ? 1.0 / variant.terms().size() : 0;
            }
        }
        for (int i = 0; i < share.length; i++) {
            coverage[i] = Math.max(coverage[i], share[i] * variant.strength());
        }
    }

    private void mark(Term term, Range range, boolean[] holds) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
                int from = range.from() - leaf.docBase;
                if (postings == null || from >= leaf.reader().maxDoc() || range.to() <= leaf.docBase) {
                    continue;
                }
                int document = postings.advance(Math.max(0, from));
                while (document < range.to() - leaf.docBase) {
                    holds[document + leaf.docBase - range.from()] = true;
                    document = postings.nextDoc();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
