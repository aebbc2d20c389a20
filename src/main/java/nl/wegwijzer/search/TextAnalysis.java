package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wegwijzer.guide.Fingerprint;
import nl.wegwijzer.knowledge.PlainWords;
import nl.wegwijzer.question.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text becomes terms, the same for passages and questions. Words are lower-cased and folded to ASCII; stems are those
 * of the word families, else of the Snowball stemmers. Function words are dropped by the query, not here, so that the
 * index knows every word.
 */
public final class TextAnalysis {
    /** Part of an index's fingerprint: raise it when the code below gives other terms for the same text. */
    private static final String VERSION = "2";

    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private static final int LONGEST_TOKEN = 60;

    private final StemFamilies families;
    private final Analyzer dutch = new Chain(Language.NL);
    private final Analyzer english = new Chain(Language.EN);
    private final Analyzer raw = new Chain(null);

    /** With the editors' word families. */
    public TextAnalysis(StemFamilies families) {
        this.families = families;
    }

    private static NormalizeCharMap apostrophes() {
        NormalizeCharMap.Builder apostrophes = new NormalizeCharMap.Builder();
        for (String apostrophe : List.of("'", "’", "‘", "`", "´")) {
            apostrophes.add(apostrophe, "");
        }
        return apostrophes.build();
    }

    /** Changes when the same text would give other terms. */
    Fingerprint fingerprint() {
        return Fingerprint.of(VERSION + new java.util.TreeMap<>(families.stems()));
    }

    /** For writing and reading all fields of the index. */
    Analyzer byField() {
        return new PerFieldAnalyzerWrapper(
                dutch,
                java.util.Map.of(
                        Fields.TITLE_EN,
                        english,
                        Fields.BODY_EN,
                        english,
                        Fields.WRITTEN_NL,
                        raw,
                        Fields.WRITTEN_EN,
                        raw));
    }

    /** The words of a text, folded, in their order. */
    List<String> words(String text) {
        return plain(text).orElseGet(() -> terms(raw, text));
    }

    /** The short way to the words; empty where the filters would do something to them. */
    private static Optional<List<String>> plain(String text) {
        return PlainWords.of(text).filter(words -> words.stream().allMatch(word -> word.length() <= LONGEST_TOKEN));
    }

    /** The stem of a folded word. */
    public String stem(String word, Language language) {
        return plain(word)
                .filter(words -> words.size() == 1)
                .map(words -> plainStem(words.getFirst(), language))
                .orElseGet(() -> filteredStem(word, language));
    }

    private String plainStem(String word, Language language) {
        String family = language == Language.EN ? null : families.stems().get(word);
        return family == null ? snowball(word, language) : family;
    }

    private static String snowball(String word, Language language) {
        SnowballStemmer stemmer = language == Language.EN ? new EnglishStemmer() : new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private String filteredStem(String word, Language language) {
        List<String> terms = terms(language == Language.EN ? english : dutch, word);
        return terms.isEmpty() ? word : terms.getFirst();
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    private final class Chain extends Analyzer {
        private final @org.jspecify.annotations.Nullable Language stemmed;

        Chain(@org.jspecify.annotations.Nullable Language stemmed) {
            this.stemmed = stemmed;
        }

        @Override
        protected java.io.Reader initReader(String fieldName, java.io.Reader reader) {
            return new MappingCharFilter(APOSTROPHES, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream stream = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
            stream = new LengthFilter(stream, 1, LONGEST_TOKEN);
            if (stemmed != null) {
                stream = stemming(stream, stemmed);
            }
            return new TokenStreamComponents(tokenizer, stream);
        }

        private TokenStream stemming(TokenStream words, Language language) {
            if (language == Language.EN) {
                return new SnowballFilter(words, "English");
            }
            try {
                StemmerOverrideFilter.Builder overrides = new StemmerOverrideFilter.Builder(false);
                families.stems().forEach(overrides::add);
                return new SnowballFilter(new StemmerOverrideFilter(words, overrides.build()), "Dutch");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
