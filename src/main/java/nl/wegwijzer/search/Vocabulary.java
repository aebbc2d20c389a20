package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijzer.question.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that the index knows, as they are written: for spelling, and for compounds in one word or apart. */
final class Vocabulary {
    private static final int SHORTEST_CORRECTED = 5;
    private static final int SHORTEST_TWO_ERRORS = 8;
    private static final int SHORTEST_PART = 4;

    /** In how many documents a word stands that four letters may be meant to be. */
    private static final int OFTEN = 5;

    private static final List<String> LINKS = List.of("", "s", "en", "e");

    private static final String LONG_VOWELS = "aeou";

    private static final List<List<String>> VERB_ENDS =
            List.of(List.of("d", "t"), List.of("d", "dt"), List.of("t", "d"), List.of("dt", "d"), List.of("t", "dt"));

    private static final List<List<String>> SOUNDS = List.of(
            List.of("ij", "ei"),
            List.of("ei", "ij"),
            List.of("au", "ou"),
            List.of("ou", "au"),
            List.of("ch", "g"),
            List.of("g", "ch"),
            List.of("c", "k"),
            List.of("k", "c"));

    private static final int ONE_ERROR = 1;
    private static final int TWO_ERRORS = 2;

    private final IndexReader reader;
    private final Frequencies frequencies;

    Vocabulary(IndexReader reader, Frequencies frequencies) {
        this.reader = reader;
        this.frequencies = frequencies;
    }

    boolean knows(String word) {
        return frequencies.isWritten(word);
    }

    /**
     * The known word that an unknown one was probably meant to be.
     *
     * @param language of the text that it stands in: "raport" is "rapport" in Dutch, and "report" in English
     */
    Optional<String> correction(String word, Language language) {
        return sameSound(word)
                .or(() -> withLetterLeftOut(word, language))
                .or(() -> withOneError(word, language))
                .or(() -> withOneError(word, other(language)))
                .or(() -> withTwoErrors(word, language))
                .or(() -> withTwoErrors(word, other(language)));
    }

    /** The word of five letters that a shorter one was meant to be: "exta". Other errors in four letters leave too little of it. */
    private Optional<String> withLetterLeftOut(String word, Language language) {
        if (word.length() != SHORTEST_CORRECTED - 1) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, word.length())
                .boxed()
                .flatMap(place -> IntStream.rangeClosed('a', 'z')
                        .mapToObj(letter -> word.substring(0, place) + (char) letter + word.substring(place)))
                .filter(whole -> frequencies.writings(whole, language) >= OFTEN)
                .max(Comparator.comparingInt(whole -> frequencies.writings(whole, language)));
    }

    private static Language other(Language language) {
        return language == Language.NL ? Language.EN : Language.NL;
    }

    private Optional<String> withOneError(String word, Language language) {
        return nearest(word, ONE_ERROR, language)
                .or(() -> soundingAlike(word)
                        .flatMap(other -> nearest(other, ONE_ERROR, language).stream())
                        .findFirst());
    }

    private Optional<String> withTwoErrors(String word, Language language) {
        return word.length() < SHORTEST_TWO_ERRORS ? Optional.empty() : nearest(word, TWO_ERRORS, language);
    }

    /** A known word that sounds the same in Dutch, where spelling is a matter of rules that people mix up. */
    private Optional<String> sameSound(String word) {
        return sameStem(word).or(() -> soundingAlike(word).filter(this::knows).findFirst());
    }

    private static Stream<String> soundingAlike(String word) {
        return SOUNDS.stream()
                .filter(pair -> word.contains(pair.getFirst()))
                .map(pair -> word.replace(pair.getFirst(), pair.getLast()));
    }

    /** The known word that a stemmer can't tell from a wrong spelling of it: "doed", "allemal". */
    Optional<String> sameStem(String word) {
        return sameVerb(word).or(() -> withLongVowel(word));
    }

    /** The known word with a vowel twice where this has it once: "allemal", "praktijkverhal". */
    private Optional<String> withLongVowel(String word) {
        return IntStream.range(1, word.length() < SHORTEST_CORRECTED ? 1 : word.length())
                .filter(i -> LONG_VOWELS.indexOf(word.charAt(i)) >= 0)
                .mapToObj(i -> word.substring(0, i) + word.substring(i, i + 1) + word.substring(i))
                .filter(this::knows)
                .findFirst();
    }

    /** The known verb that differs only in an end that sounds the same: "doed", "haald". */
    private Optional<String> sameVerb(String word) {
        return VERB_ENDS.stream()
                .filter(pair -> word.endsWith(pair.getFirst()))
                .map(pair -> word.substring(0, word.length() - pair.getFirst().length()) + pair.getLast())
                .filter(this::knows)
                .findFirst();
    }

    /** Among those with the same first letter: people seldom mistype that one. */
    private Optional<String> nearest(String word, int errors, Language language) {
        if (word.length() < SHORTEST_CORRECTED || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            NearestWord nearest = new NearestWord(word, errors, known -> frequencies.writings(known, language));
            Terms terms = MultiTerms.getTerms(reader, Fields.written(language));
            TermsEnum all = terms == null ? TermsEnum.EMPTY : terms.iterator();
            BytesRef first = new BytesRef(word.substring(0, word.offsetByCodePoints(0, 1)));
            if (all.seekCeil(first) != TermsEnum.SeekStatus.END) {
                for (BytesRef term = all.term();
                        term != null && StringHelper.startsWith(term, first);
                        term = all.next()) {
                    nearest.offer(term.utf8ToString());
                }
            }
            return nearest.found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The two known words that an unknown compound consists of; the longest first part wins. */
    Optional<List<String>> parts(String word) {
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            String tail = word.substring(end);
            if (knows(tail)) {
                for (String link : LINKS) {
                    String head = word.substring(0, end);
                    if (head.endsWith(link) && head.length() - link.length() >= SHORTEST_PART) {
                        String stem = head.substring(0, head.length() - link.length());
                        if (knows(stem)) {
                            return Optional.of(List.of(stem, tail));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The known compound that an unknown one was meant to be: the same parts, joined in another way ("huisswerk"). */
    Optional<String> recompounded(String word) {
        return parts(word).flatMap(parts -> joined(parts.getFirst(), parts.getLast()));
    }

    /** The known compound that two words form when they are written as one. */
    Optional<String> joined(String first, String second) {
        return LINKS.stream()
                .map(link -> first + link + second)
                .filter(this::knows)
                .findFirst();
    }
}
