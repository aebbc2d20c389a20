package nl.wegwijzer.assistant;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.QuestionReader;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.safety.HelpLines;
import nl.wegwijzer.safety.Masked;
import nl.wegwijzer.safety.PersonalData;
import nl.wegwijzer.search.Retriever;

/** Answers questions from one guide. Thread-safe; keeps nothing but the conversations of the last half hour. */
public final class Assistant {
    private final Guide guide;
    private final PersonalData personalData;
    private final QuestionReader questions;
    private final Responder responder;
    private final Conversations conversations;
    private final Optional<Reply.ModelVersion> model;

    /** With its parts, each of which answers for one step. */
    public Assistant(
            Guide guide,
            PersonalData personalData,
            QuestionReader questions,
            HelpLines helpLines,
            Retriever retriever,
            Composing composing,
            Conversations conversations) {
        this.guide = guide;
        this.personalData = personalData;
        this.questions = questions;
        this.responder = new Responder(guide, helpLines, retriever, composing);
        this.model = composing.model().map(ModelWriting::version);
        this.conversations = conversations;
    }

    /** What every reader is told first: that this is a machine, and what not to type. */
    public static String notice(Language language) {
        return Texts.notice(language);
    }

    /** The guide that it answers from. */
    public Guide guide() {
        return guide;
    }

    /**
     * Answers a question.
     *
     * @param listener hears what happens while it does, in order
     * @throws java.util.concurrent.CancellationException when the thread is interrupted while a model writes; nothing is
     *     remembered then
     */
    public Reply answer(ChatRequest request, Consumer<AnswerEvent> listener) {
        ConversationKey key = conversationOf(request);
        Conversation conversation = conversations.find(key).orElse(Conversation.NEW);
        Masked masked = personalData.mask(request.question().text());
        Understanding understanding = questions.read(request.question(), masked.text(), conversation);
        listener.accept(new AnswerEvent.Understood(KindNames.of(understanding), masked.text()));
        ReplyWriter writer = writer(key, listener);
        Outcome outcome = responder.respond(understanding, new Exchange(conversation, masked.text()), writer::say);
        conversations.keep(key, after(conversation, outcome, masked.text()));
        return finish(writer, request, masked, outcome);
    }

    /**
     * Replies while an operator has stopped the chat: with help in a crisis, and to everything else with a kind line and the
     * help lines. Takes the same as {@link #answer}, and remembers nothing.
     */
    public Reply paused(ChatRequest request, Consumer<AnswerEvent> listener) {
        Masked masked = personalData.mask(request.question().text());
        Understanding understanding = questions.read(request.question(), masked.text(), Conversation.NEW);
        listener.accept(new AnswerEvent.Understood(KindNames.of(understanding), masked.text()));
        return finish(writer(newConversation(request), listener), request, masked, responder.paused(understanding));
    }

    /**
     * Replies to a message about a crisis, and to no other: what is left when there is no time to answer. By fixed rules alone, in
     * a moment; remembers nothing.
     */
    public Optional<Reply> help(ChatRequest request, Consumer<AnswerEvent> listener) {
        ConversationKey key = conversationOf(request);
        Conversation conversation = conversations.find(key).orElse(Conversation.NEW);
        return questions.crisis(request.question(), conversation).map(crisis -> {
            Masked masked = personalData.mask(request.question().text());
            listener.accept(new AnswerEvent.Understood(KindNames.of(crisis), masked.text()));
            return finish(writer(key, listener), request, masked, Outcome.of(responder.help(crisis)));
        });
    }

    private ConversationKey conversationOf(ChatRequest request) {
        return request.conversationId()
                .map(id -> new ConversationKey(request.owner(), id))
                .filter(known -> conversations.find(known).isPresent())
                .orElseGet(() -> newConversation(request));
    }

    private static ConversationKey newConversation(ChatRequest request) {
        return new ConversationKey(request.owner(), UUID.randomUUID().toString());
    }

    private ReplyWriter writer(ConversationKey key, Consumer<AnswerEvent> listener) {
        return new ReplyWriter(guide, model, key.id(), UUID.randomUUID().toString(), listener);
    }

    private static Reply finish(ReplyWriter writer, ChatRequest request, Masked masked, Outcome outcome) {
        return writer.finish(
                outcome.answer(),
                !masked.found().isEmpty(),
                request.debug() ? Optional.of(outcome.ranked()) : Optional.empty());
    }

    /** Only what was answered is remembered: a declined turn leaves no trace. */
    private static Conversation after(Conversation conversation, Outcome outcome, String question) {
        return outcome.grounded()
                .map(grounded -> conversation.with(Grounding.turn(grounded, question)))
                .orElse(conversation);
    }

    /** A text without the personal data that is found in it. */
    public String masked(String text) {
        return personalData.mask(text).text();
    }

    /** Forgets a conversation; whether there was one. */
    public boolean forget(ConversationKey key) {
        return conversations.forget(key);
    }
}
