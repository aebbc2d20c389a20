package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answered turns of one conversation, oldest first. Immutable. */
public record Conversation(List<Turn> turns) {
    /** How many turns are remembered. */
    public static final int LONGEST = 6;

    /** One that has not begun. */
    public static final Conversation NEW = new Conversation(List.of());

    /** Copies the list. */
    public Conversation {
        turns = List.copyOf(turns);
    }

    /** This conversation with one more turn; the oldest is forgotten when there are too many. */
    public Conversation with(Turn turn) {
        List<Turn> more = new ArrayList<>(turns);
        more.add(turn);
        return new Conversation(more.subList(Math.max(0, more.size() - LONGEST), more.size()));
    }

    /** How much room its questions take. */
    public int characters() {
        return turns.stream().mapToInt(turn -> turn.question().length()).sum();
    }

    /** The turn before this one. */
    public Optional<Turn> last() {
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.getLast());
    }
}
