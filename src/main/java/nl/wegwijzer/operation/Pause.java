package nl.wegwijzer.operation;

/**
 * What an operator has stopped.
 *
 * @param scope how much of it
 * @param reason why, for the log; readers never see it
 */
public record Pause(Scope scope, String reason) {
    /** Everything goes on. */
    public static final Pause NONE = new Pause(Scope.NOTHING, "");

    /** How much is stopped. */
    public enum Scope {
        /** Nothing. */
        NOTHING,
        /** Answers written by a model; questions are answered with the guide's own words. */
        WRITTEN,
        /** The whole chat: readers get a kind line and the help lines. */
        CHAT
    }

    /** Whether a model may write. */
    public boolean allowsWriting() {
        return scope == Scope.NOTHING;
    }

    /** Whether questions are answered. */
    public boolean allowsChat() {
        return scope != Scope.CHAT;
    }
}
