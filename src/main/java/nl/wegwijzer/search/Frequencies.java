package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import nl.wegwijzer.question.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** In how many documents a term stands. Read once: a question asks this for each of its words and many of their parts. */
final class Frequencies {
    private final Map<SearchTerm, Integer> byTerm = new HashMap<>();
    private final int documents;

    Frequencies(IndexReader reader) {
        this.documents = reader.numDocs();
        for (Language language : Language.values()) {
            of(reader, Fields.body(language))
                    .forEach((stem, count) -> byTerm.merge(new SearchTerm(language, stem), count, Math::max));
            of(reader, Fields.title(language))
                    .forEach((stem, count) -> byTerm.merge(new SearchTerm(language, stem), count, Math::max));
        }
    }

    /** For each term of a field, the number of documents that hold it. */
    static Map<String, Integer> of(IndexReader reader, String field) {
        Map<String, Integer> frequencies = new HashMap<>();
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                TermsEnum all = terms.iterator();
                for (BytesRef term = all.next(); term != null; term = all.next()) {
                    frequencies.put(term.utf8ToString(), all.docFreq());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frequencies;
    }

    boolean knows(SearchTerm term) {
        return byTerm.containsKey(term);
    }

    /**
     * Inverse document frequency as in BM25, {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, divided by that of an unknown
     * word: 1 for a word that stands nowhere, near 0 for one that stands everywhere.
     */
    double rarity(SearchTerm term) {
        return idf(byTerm.getOrDefault(term, 0)) / idf(0);
    }

    private double idf(int frequency) {
        return Math.log1p((documents - frequency + 0.5) / (frequency + 0.5));
    }
}
