package nl.wegwijzer.http;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.Assistant;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.ConversationKey;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.http.request.ProblemCode;
import nl.wegwijzer.http.request.ProblemException;
import nl.wegwijzer.search.Retriever;

/**
 * What the routes call, all of it from one moment's guide.
 *
 * @param guide what is answered from
 * @param answering answers a question
 * @param answeringPaused replies to one while the chat is stopped
 * @param helping replies to a message about a crisis, and to no other, when there is no time to answer
 * @param forgetting forgets a conversation; whether there was one
 * @param masking takes personal data out of a text
 * @param retriever finds passages without answering
 */
public record Backend(
        Guide guide,
        Answering answering,
        Answering answeringPaused,
        Helping helping,
        Predicate<ConversationKey> forgetting,
        UnaryOperator<String> masking,
        Retriever retriever) {
    /** Answers a question. */
    public interface Answering {
        /** The reply; the listener hears of it as it is made. May be called by many threads at once. */
        Reply answer(ChatRequest request, Consumer<AnswerEvent> listener);
    }

    /** Helps in a crisis. */
    public interface Helping {
        /** As {@link Answering#answer}, but at once; empty, and nothing heard, when the message is about something else. */
        Optional<Reply> help(ChatRequest request, Consumer<AnswerEvent> listener);
    }

    /** An assistant, and the retriever that it searches with. */
    public static Backend of(Assistant assistant, Retriever retriever) {
        return new Backend(
                assistant.guide(),
                assistant::answer,
                assistant::paused,
                assistant::help,
                assistant::forget,
                assistant::masked,
                retriever);
    }

    /** What to throw while there is none yet. */
    public static RuntimeException starting() {
        return new ProblemException(ProblemCode.STARTING);
    }

    /** The same, with something else that answers. */
    Backend answering(Answering other) {
        return new Backend(guide, other, answeringPaused, helping, forgetting, masking, retriever);
    }

    /** The same, with something else that searches. */
    Backend searching(Retriever other) {
        return new Backend(guide, answering, answeringPaused, helping, forgetting, masking, other);
    }
}
