package nl.wegwijzer.question;

import java.util.List;

/**
 * A concept of the lexicon: the guide's own word, and what people say for it.
 *
 * @param label the guide's own words
 * @param dutch other words for it
 * @param english English words for it
 * @param broader the label of the concept that it falls under; empty when there is none
 */
public record Concept(String label, List<String> dutch, List<String> english, String broader) {
    /** Copies the lists. */
    public Concept {
        dutch = List.copyOf(dutch);
        english = List.copyOf(english);
    }
}
