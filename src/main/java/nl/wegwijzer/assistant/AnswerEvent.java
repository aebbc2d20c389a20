package nl.wegwijzer.assistant;

/**
 * What happens while an answer is made, in this order: one understood, which is for counting only and no reader's; one start; citations, each before its first use, and statements;
 * one done. Endings without statements have a start and a done.
 */
public sealed interface AnswerEvent {
    /**
     * It is clear what kind of message it is.
     *
     * @param kind such as {@code inquiry} or {@code crisis}
     * @param masked the message without personal data
     */
    record Understood(String kind, String masked) implements AnswerEvent {}

    /** An answer begins. */
    record Start(String conversationId, String messageId, String language) implements AnswerEvent {}

    /** A place in the guide that the next statements rest on. */
    record Citation(Reply.Cited citation) implements AnswerEvent {}

    /** A verified statement; it is never taken back. */
    record Statement(Reply.Said statement) implements AnswerEvent {}

    /** The whole reply, which decides. */
    record Done(Reply reply) implements AnswerEvent {}
}
