package nl.wegwijzer.assistant;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.question.Conversation;

/** Remembers conversations for a while, in memory only. Bounded in number and in size: the one that was quiet longest goes first. */
public final class RecentConversations implements Conversations {
    /** How long a conversation may be quiet. */
    public static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final int MOST = 20_000;
    /** With the usual questions never reached; without it the longest ones would fill a small heap. */
    private static final long MOST_CHARACTERS = 16_000_000;

    private final InstantSource clock;
    private final Map<ConversationKey, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long characters;

    private record Entry(Conversation conversation, Instant until) {}

    /** With a clock, so that tests can let time pass. */
    public RecentConversations(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Conversation> find(ConversationKey key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (clock.instant().isAfter(entry.until())) {
            forget(key);
            return Optional.empty();
        }
        return Optional.of(entry.conversation());
    }

    @Override
    public synchronized void keep(ConversationKey key, Conversation conversation) {
        forget(key);
        entries.put(key, new Entry(conversation, clock.instant().plus(LIFETIME)));
        characters += conversation.characters();
        sweep();
    }

    @Override
    public synchronized boolean forget(ConversationKey key) {
        Entry entry = entries.remove(key);
        if (entry != null) {
            characters -= entry.conversation().characters();
        }
        return entry != null;
    }

    /** Forgets what has expired. Each kept conversation does it too; this is for when nobody asks any more. */
    public synchronized void sweep() {
        Instant now = clock.instant();
        Iterator<Entry> quietest = entries.values().iterator();
        while (quietest.hasNext()) {
            Entry entry = quietest.next();
            if (entries.size() <= MOST && characters <= MOST_CHARACTERS && !now.isAfter(entry.until())) {
                return;
            }
            quietest.remove();
            characters -= entry.conversation().characters();
        }
    }

    /** How many are remembered. */
    public synchronized int size() {
        return entries.size();
    }
}
