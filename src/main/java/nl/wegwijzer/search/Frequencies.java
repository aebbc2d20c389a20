package nl.wegwijzer.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.wegwijzer.question.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * In how many documents a term stands, and which words were written at all. Counted once: a question asks this for each of its words
 * and many of their parts.
 */
final class Frequencies {
    private final TermTable terms;
    private final int documents;

    private Frequencies(TermTable terms, int documents) {
        this.terms = terms;
        this.documents = documents;
    }

    /**
     * Counts, and writes the counts beside an index.
     *
     * @param guide how many of its documents, the first ones, belong to the guide
     */
    static void write(IndexReader reader, int guide, Directory directory) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (Language language : Language.values()) {
            count(reader, Fields.body(language), kind(language), guide, numbers);
            count(reader, Fields.title(language), kind(language), guide, numbers);
            count(reader, Fields.written(language), kindWritten(language), guide, numbers);
        }
        TermTable.write(numbers, directory);
    }

    /** Reads what was counted. */
    static Frequencies read(Directory directory, int documents) throws IOException {
        return new Frequencies(TermTable.read(directory), documents);
    }

    private static void count(IndexReader reader, String field, char kind, int guide, Map<String, Integer> numbers)
            throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        TermsEnum all = terms.iterator();
        PostingsEnum postings = null;
        for (BytesRef term = all.next(); term != null; term = all.next()) {
            postings = all.postings(postings, PostingsEnum.NONE);
            int number = number(all.docFreq(), postings.nextDoc() < guide);
            numbers.merge(TermTable.key(kind, term.utf8ToString()), number, Frequencies::greater);
        }
    }

    private static char kind(Language language) {
        return language.code().charAt(0);
    }

    private static char kindWritten(Language language) {
        return Character.toUpperCase(kind(language));
    }

    private static int number(int frequency, boolean inGuide) {
        return 2 * frequency + (inGuide ? 1 : 0);
    }

    private static int frequency(int number) {
        return number / 2;
    }

    private static boolean isInGuide(int number) {
        return number % 2 == 1;
    }

    private static int greater(int one, int other) {
        return number(Math.max(frequency(one), frequency(other)), isInGuide(one) || isInGuide(other));
    }

    private int of(SearchTerm term) {
        return terms.numberOf(kind(term.language()), term.stem());
    }

    /** Whether the guide or one of its questions holds a term. */
    boolean knows(SearchTerm term) {
        return isInGuide(of(term));
    }

    /** Whether a word stands anywhere in the index, just as it is, in whatever language. */
    boolean isWritten(String word) {
        return writings(word, Language.NL) > 0 || writings(word, Language.EN) > 0;
    }

    /** In how many documents a word stands just as it is, in a language. */
    private int writings(String word, Language language) {
        return frequency(terms.numberOf(kindWritten(language), word));
    }

    /**
     * Inverse document frequency as in BM25, {@code ln(1 + (N - n + 0.5) / (n + 0.5))}, divided by that of an unknown
     * word: 1 for a word that stands nowhere, near 0 for one that stands everywhere.
     */
    double rarity(SearchTerm term) {
        return idf(frequency(of(term))) / idf(0);
    }

    private double idf(int frequency) {
        return Math.log1p((documents - frequency + 0.5) / (frequency + 0.5));
    }
}
