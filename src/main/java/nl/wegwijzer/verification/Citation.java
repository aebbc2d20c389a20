package nl.wegwijzer.verification;

import nl.wegwijzer.guide.Passage;

/**
 * A place in the guide. The quote is the guide's own Dutch, letter for letter.
 *
 * @param start offset of the first character of the quote in the passage's text
 * @param end offset after its last
 * @param translation what the reader sees instead of the Dutch; empty when it is the Dutch
 */
public record Citation(Passage passage, int start, int end, String translation) {
    /** Refuses offsets outside the passage. */
    public Citation {
        if (start < 0 || end <= start || end > passage.text().length()) {
            throw new IllegalArgumentException("a quote lies within its passage, got " + start + " to " + end + " of "
                    + passage.text().length());
        }
    }

    /** The guide's own words. */
    public String quote() {
        return passage.text().substring(start, end);
    }
}
