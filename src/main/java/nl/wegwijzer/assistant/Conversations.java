package nl.wegwijzer.assistant;

import java.util.Optional;
import nl.wegwijzer.question.Conversation;

/** Remembers conversations between their turns. May be called by many threads at once. */
public interface Conversations {
    /** A conversation; empty when there is none or it has expired. */
    Optional<Conversation> find(ConversationKey key);

    /** Keeps a conversation, in the place of what was kept under its key. */
    void keep(ConversationKey key, Conversation conversation);

    /** Forgets one; whether there was one to forget. */
    boolean forget(ConversationKey key);
}
