package nl.wegwijzer.evaluation.score;

/** Two things belong to different guides, sets or versions; figures of them side by side would mean nothing. */
public final class NotComparable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence that says what differs and what to do. */
    public NotComparable(String message) {
        super(message);
    }
}
