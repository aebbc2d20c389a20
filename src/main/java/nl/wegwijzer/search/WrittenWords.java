package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.question.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words that stand in an index, just as they are. Read when first asked for: no start has to wait for them. */
final class WrittenWords {
    private final IndexReader reader;
    private final Map<Language, Map<Character, List<Written>>> byFirstLetter = new EnumMap<>(Language.class);

    /**
     * One of them.
     *
     * @param writings in how many documents it stands
     */
    record Written(String word, int writings) {}

    WrittenWords(IndexReader reader) {
        this.reader = reader;
    }

    /** Those of a language that begin with a letter, in the order of their letters. */
    List<Written> beginningWith(char letter, Language language) {
        return in(language).getOrDefault(letter, List.of());
    }

    private synchronized Map<Character, List<Written>> in(Language language) {
        return byFirstLetter.computeIfAbsent(language, this::read);
    }

    private Map<Character, List<Written>> read(Language language) {
        try {
            Map<Character, List<Written>> words = new HashMap<>();
            Terms terms = MultiTerms.getTerms(reader, Fields.written(language));
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef term = all.next(); term != null; term = all.next()) {
                String word = term.utf8ToString();
                words.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>())
                        .add(new Written(word, all.docFreq()));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
