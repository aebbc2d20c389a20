package nl.wegwijzer.verification.support;

import nl.wegwijzer.question.Language;

/** Tells the stem of a word; words of one stem count as the same word. */
@FunctionalInterface
public interface Stems {
    /**
     * The stem.
     *
     * @param word lower case, without accents
     */
    String stem(String word, Language language);
}
