package nl.wegwijzer.search;

import java.util.Optional;
import java.util.function.Predicate;
import nl.wegwijzer.question.Language;
import org.apache.lucene.index.IndexReader;

/** Finds what a mistyped word was probably meant to be, among the words of the index. */
final class Corrector {
    private static final int SHORTEST = 2;
    private static final int SHORTEST_TWO_ERRORS = 8;

    private static final double ONE_ERROR = 1;

    /** Two letters left out, say; two that are wrong make another word. */
    private static final double TWO_ERRORS = 1.6;

    /** A word of the other language, in a text of this one, is ten times less probable. */
    private static final double OTHER_LANGUAGE = 0.1;

    /** What is said every day is written seldom where editors write questions about one subject. */
    private static final double EVERYDAY = 10;

    private final WrittenWords written;
    private final Predicate<String> everyday;

    /**
     * Makes one.
     *
     * @param everyday whether a word is one that anybody may say, whatever the subject is
     */
    Corrector(IndexReader reader, Predicate<String> everyday) {
        this.written = new WrittenWords(reader);
        this.everyday = everyday;
    }

    /**
     * The word that an unknown one was probably meant to be.
     *
     * @param language of the text that it stands in: "raport" is "rapport" in Dutch, and "report" in English
     */
    Optional<String> meant(String word, Language language) {
        return nearest(word, word.length() < SHORTEST_TWO_ERRORS ? ONE_ERROR : TWO_ERRORS, language);
    }

    /** The word that was meant if hardly anything is wrong: "ouderz" looks like a form of "ouder", and is none. */
    Optional<String> meantBySlip(String word, Language language) {
        return nearest(word, Misspelling.SLIP, language);
    }

    /** Among those with the same first letter: people seldom mistype that one. */
    private Optional<String> nearest(String word, double mostErrors, Language language) {
        if (word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        NearestWord nearest = new NearestWord(word, mostErrors);
        int fewest = fewestWritings(word);
        for (Language each : Language.values()) {
            double weight = each == language ? 1 : OTHER_LANGUAGE;
            written.beginningWith(word.charAt(0), each)
                    .forEach(known -> nearest.offer(known.word(), () -> weight * writings(known, fewest)));
        }
        return nearest.found();
    }

    private double writings(WrittenWords.Written known, int fewest) {
        if (everyday.test(known.word())) {
            return Math.max(known.writings(), EVERYDAY);
        }
        return known.writings() < fewest ? 0 : known.writings();
    }

    /** A short word is one error away from many; only one that is written often is worth the risk. */
    private static int fewestWritings(String word) {
        return switch (word.length()) {
            case 2 -> 100;
            case 3 -> 20;
            case 4 -> 5;
            default -> 1;
        };
    }
}
