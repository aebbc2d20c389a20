package nl.wegwijzer.search;

import java.util.List;

/**
 * A word of a question.
 *
 * @param text folded
 * @param known whether the guide or the word lists know it
 * @param inPhrase whether it belongs to a phrase of several words in the lexicon, and so means what that means
 * @param general whether it says nothing about the subject by itself
 * @param weight how much it says about the subject: small for general words, large for rare ones
 * @param variants the ways in which it may stand in the guide
 */
record QueryWord(String text, boolean known, boolean inPhrase, boolean general, double weight, List<Variant> variants) {
    QueryWord {
        variants = List.copyOf(variants);
    }
}
