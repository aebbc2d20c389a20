package nl.wegwijzer.safety;

import java.util.BitSet;
import java.util.Set;

/**
 * The words that the rules are made of, and those that they leave alone.
 *
 * @param vocabulary the words of the rules
 * @param ordinary words that are never a typing error in another word
 * @param small numbers of words of the rules that matter so little that even an ordinary word may be an error in them
 */
record Wording(Vocabulary vocabulary, Set<String> ordinary, BitSet small) {
    Wording {
        ordinary = Set.copyOf(ordinary);
        small = (BitSet) small.clone();
    }

    boolean knows(String word) {
        return ordinary.contains(word) || vocabulary.holds(word);
    }
}
