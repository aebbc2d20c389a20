package nl.wegwijzer.safety;

/**
 * A stretch of a message in which something was found.
 *
 * @param start where it begins, counted in half words, so that a word can be read as two that were written together
 * @param end where the next word begins
 * @param cost how far the writing is from what was looked for; 0 when it is the same
 */
record Span(int start, int end, int cost) {
    /** The width of one word of a message. */
    static final int WORD = 2;

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    int distanceTo(Span other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }
}
