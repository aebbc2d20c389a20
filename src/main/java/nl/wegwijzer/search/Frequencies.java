package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wegwijzer.question.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** In how many documents a term stands. Read once: a question asks this for each of its words and many of their parts. */
final class Frequencies {
    private final Map<SearchTerm, Integer> byTerm = new HashMap<>();
    private final Set<SearchTerm> inGuide = new HashSet<>();
    private final int documents;

    /**
     * Of an index.
     *
     * @param guide how many of its documents, the first ones, belong to the guide
     */
    Frequencies(IndexReader reader, int guide) {
        this.documents = reader.numDocs();
        for (Language language : Language.values()) {
            for (String field : new String[] {Fields.body(language), Fields.title(language)}) {
                read(reader, field, language, guide);
            }
        }
    }

    private void read(IndexReader reader, String field, Language language, int guide) {
        try {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms == null) {
                return;
            }
            TermsEnum all = terms.iterator();
            PostingsEnum postings = null;
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                SearchTerm read = new SearchTerm(language, term.utf8ToString());
                byTerm.merge(read, all.docFreq(), Math::max);
                postings = all.postings(postings, PostingsEnum.NONE);
                if (postings.nextDoc() < guide) {
                    inGuide.add(read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the guide or one of its questions holds a term. */
    boolean knows(SearchTerm term) {
        return inGuide.contains(term);
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
