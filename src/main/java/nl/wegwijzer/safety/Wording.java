package nl.wegwijzer.safety;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words that the rules are made of, and those that they leave alone. */
final class Wording {
    private final Vocabulary vocabulary;
    private final Set<String> ordinary;
    private final Map<String, BitSet> slips = new HashMap<>();

    /**
     * Puts the words together.
     *
     * @param vocabulary the words of the rules
     * @param ordinary words that are never a typing error in another word
     * @param small numbers of words of the rules that matter so little that even an ordinary word may be an error in them
     */
    Wording(Vocabulary vocabulary, Set<String> ordinary, BitSet small) {
        this.vocabulary = vocabulary;
        this.ordinary = Set.copyOf(ordinary);
        for (String word : ordinary) {
            vocabulary.find(word, true, (number, size, error) -> {
                if (error && small.get(number)) {
                    slips.computeIfAbsent(word, unused -> new BitSet()).set(number);
                }
            });
        }
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word);
    }

    boolean knows(String word) {
        return ordinary.contains(word) || vocabulary.holds(word);
    }

    /** Small words that may have been meant where an ordinary word is written. */
    BitSet smallWordsNear(String word) {
        return slips.getOrDefault(word, new BitSet(0));
    }
}
