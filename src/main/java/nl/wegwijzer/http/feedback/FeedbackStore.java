package nl.wegwijzer.http.feedback;

/** Keeps feedback. May be called by many threads at once. */
public interface FeedbackStore {
    /**
     * Keeps it; returns when it is kept.
     *
     * @throws java.io.UncheckedIOException when it can't be
     */
    void keep(FeedbackEntry entry);

    /** How many were kept since the start. */
    long kept();
}
