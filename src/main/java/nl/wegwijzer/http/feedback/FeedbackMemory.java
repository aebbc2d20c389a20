package nl.wegwijzer.http.feedback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps the latest feedback in memory, until the program ends. */
public final class FeedbackMemory implements FeedbackStore {
    static final int MOST = 1_000;

    private final Deque<FeedbackEntry> latest = new ArrayDeque<>();
    private long kept;

    @Override
    public synchronized void keep(FeedbackEntry entry) {
        latest.removeIf(
                one -> one.feedback().messageId().equals(entry.feedback().messageId()));
        latest.addLast(entry);
        kept++;
        if (latest.size() > MOST) {
            latest.removeFirst();
        }
    }

    @Override
    public synchronized long kept() {
        return kept;
    }

    /** The latest, oldest first; of one answer the last word only. */
    public synchronized List<FeedbackEntry> latest() {
        return List.copyOf(latest);
    }
}
