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
        String conversationId = request.conversationId()
                .filter(id -> conversations.find(id).isPresent())
                .orElseGet(() -> UUID.randomUUID().toString());
        Conversation conversation = conversations.find(conversationId).orElse(Conversation.NEW);
        Masked masked = personalData.mask(request.question().text());
        Understanding understanding = questions.read(request.question(), masked.text(), conversation);
        ReplyWriter writer =
                new ReplyWriter(guide, model, conversationId, UUID.randomUUID().toString(), listener);
        Outcome outcome = responder.respond(understanding, conversation, writer::say);
        conversations.keep(conversationId, after(conversation, outcome, masked.text()));
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

    /** Forgets a conversation; whether there was one. */
    public boolean forget(String conversationId) {
        return conversations.forget(conversationId);
    }
}
