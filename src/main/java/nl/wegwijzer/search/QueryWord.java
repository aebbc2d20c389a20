package nl.wegwijzer.search;

import java.util.List;

/**
 * A word of a question.
 *
 * @param written as the person wrote it, folded
 * @param read as it was read: corrected where it was unknown
 * @param known whether the guide or the word lists know it
 * @param weight how much it says about the subject: small for general words, large for rare ones
 * @param variants the ways in which it may stand in the guide
 */
record QueryWord(String written, String read, boolean known, double weight, List<Variant> variants) {
    QueryWord {
        variants = List.copyOf(variants);
    }
}
