package nl.wegwijzer.search;

import java.util.List;

/**
 * One way in which a word of a question may stand in the guide.
 *
 * @param terms all of them are needed for the whole meaning
 * @param strength how much of the word's meaning it carries, at most 1
 */
record Variant(List<SearchTerm> terms, double strength) {
    Variant {
        terms = List.copyOf(terms);
    }
}
