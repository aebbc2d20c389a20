package nl.wegwijzer.http;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.wegwijzer.assistant.AnswerEvent;
import nl.wegwijzer.assistant.Assistant;
import nl.wegwijzer.assistant.ChatRequest;
import nl.wegwijzer.assistant.Reply;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.search.Retriever;

/**
 * What the routes call, all of it from one moment's guide.
 *
 * @param guide what is answered from
 * @param answering answers a question
 * @param forgetting forgets the conversation with an id; whether there was one
 * @param masking takes personal data out of a text
 * @param retriever finds passages without answering
 */
public record Backend(
        Guide guide,
        Answering answering,
        Predicate<String> forgetting,
        UnaryOperator<String> masking,
        Retriever retriever) {
    /** Answers a question. */
    public interface Answering {
        /** The reply; the listener hears of it as it is made. May be called by many threads at once. */
        Reply answer(ChatRequest request, Consumer<AnswerEvent> listener);
    }

    /** An assistant, and the retriever that it searches with. */
    public static Backend of(Assistant assistant, Retriever retriever) {
        return new Backend(assistant.guide(), assistant::answer, assistant::forget, assistant::masked, retriever);
    }

    /** The same, with something else that answers. */
    Backend answering(Answering other) {
        return new Backend(guide, other, forgetting, masking, retriever);
    }
}
