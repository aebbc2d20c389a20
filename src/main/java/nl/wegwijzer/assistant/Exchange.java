package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.question.Words;

/** A question, and what was asked and answered before it. */
final class Exchange {
    private final Conversation conversation;
    private final String question;
    private final List<String> words;
    private final Set<List<String>> asked;

    /** With a question without personal data. */
    Exchange(Conversation conversation, String question) {
        this.conversation = conversation;
        this.question = question;
        this.words = Words.of(question);
        this.asked = Stream.concat(
                        conversation.turns().stream().map(Turn::question).map(Words::of), Stream.of(words))
                .collect(Collectors.toUnmodifiableSet());
    }

    Conversation conversation() {
        return conversation;
    }

    /** The question, without personal data. */
    String question() {
        return question;
    }

    /** The words of the question, folded. */
    List<String> words() {
        return words;
    }

    /** Whether a question was asked already, whatever its capitals and commas. */
    boolean asks(String other) {
        return asked.contains(Words.of(other));
    }
}
