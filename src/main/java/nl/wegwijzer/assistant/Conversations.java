package nl.wegwijzer.assistant;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wegwijzer.question.Conversation;

/** Remembers conversations for a while, in memory only. Bounded: the one that was quiet longest goes first. */
public final class Conversations {
    /** How long a conversation may be quiet. */
    public static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final int MOST = 20_000;

    private final InstantSource clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);

    private record Entry(Conversation conversation, Instant until) {}

    /** With a clock, so that tests can let time pass. */
    public Conversations(InstantSource clock) {
        this.clock = clock;
    }

    /** The conversation with this id; empty when there is none or it has expired. */
    public synchronized Optional<Conversation> find(String id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            return Optional.empty();
        }
        if (clock.instant().isAfter(entry.until())) {
            entries.remove(id);
            return Optional.empty();
        }
        return Optional.of(entry.conversation());
    }

    /** Keeps a conversation, in the place of what was kept under its id. */
    public synchronized void keep(String id, Conversation conversation) {
        entries.put(id, new Entry(conversation, clock.instant().plus(LIFETIME)));
        var oldest = entries.entrySet().iterator();
        while (oldest.hasNext()
                && (entries.size() > MOST
                        || clock.instant().isAfter(oldest.next().getValue().until()))) {
            if (entries.size() > MOST) {
                oldest.next();
            }
            oldest.remove();
        }
    }

    /** Forgets one; whether there was one to forget. */
    public synchronized boolean forget(String id) {
        return entries.remove(id) != null;
    }
}
