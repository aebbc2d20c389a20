package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** In how many documents a term stands. */
final class Frequencies {
    private final IndexReader reader;

    Frequencies(IndexReader reader) {
        this.reader = reader;
    }

    boolean knows(SearchTerm term) {
        return of(term) > 0;
    }

    /**
     * Inverse document frequency as in BM25, {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, divided by that of an unknown
     * word: 1 for a word that stands nowhere, near 0 for one that stands everywhere.
     */
    double rarity(SearchTerm term) {
        return idf(of(term)) / idf(0);
    }

    private double idf(int frequency) {
        return Math.log1p((reader.numDocs() - frequency + 0.5) / (frequency + 0.5));
    }

    private int of(SearchTerm term) {
        try {
            return Math.max(
                    reader.docFreq(new Term(Fields.body(term.language()), term.stem())),
                    reader.docFreq(new Term(Fields.title(term.language()), term.stem())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
