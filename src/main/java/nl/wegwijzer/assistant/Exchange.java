package nl.wegwijzer.assistant;

import java.util.List;
import java.util.stream.Stream;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.question.Words;

/**
 * A question, and what was asked and answered before it.
 *
 * @param question without personal data
 */
record Exchange(Conversation conversation, String question) {
    /** Whether a question was asked already, whatever its capitals and commas. */
    boolean asks(String other) {
        List<String> words = Words.of(other);
        return Stream.concat(conversation.turns().stream().map(Turn::question), Stream.of(question))
                .anyMatch(asked -> Words.of(asked).equals(words));
    }
}
