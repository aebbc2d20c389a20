package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Optional;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.composition.AnswerComposer;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Boundaries;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Retriever;
import nl.wegwijzer.search.Unit;
import nl.wegwijzer.search.UnitEvidence;

/** Answers a question about a subject when its evidence is enough, asks back when it could be two, declines otherwise. */
final class Inquiries {
    private static final double NEAR = 0.3;
    private static final int MOST_NEAR = 2;

    private final Retriever retriever;
    private final AnswerComposer composer;
    private final Grounding grounding;
    private final NextQuestions next;

    /** A question, what was found for it, and what to do with it. */
    private record Sought(Inquiry inquiry, Evidence evidence, Decision decision, String understoodAs) {}

    Inquiries(Retriever retriever, AnswerComposer composer, Grounding grounding, NextQuestions next) {
        this.retriever = retriever;
        this.composer = composer;
        this.grounding = grounding;
        this.next = next;
    }

    Outcome respond(Inquiry asked, Conversation conversation) {
        Sought alone = seek(asked, asked.understoodAs());
        boolean stands = alone.decision() instanceof Decision.Answer && !FollowUps.addsACondition(asked);
        Sought sought = stands ? alone : completed(alone, conversation).orElse(alone);
        Answer answer = switch (sought.decision()) {
            case Decision.Answer enough -> answer(sought, enough.confidence());
            case Decision.AskBack ask -> askBack(sought);
            case Decision.Decline decline -> decline(sought, decline.confidence());
        };
        return new Outcome(answer, sought.evidence());
    }

    private Sought seek(Inquiry inquiry, String understoodAs) {
        Evidence evidence = retriever.retrieve(inquiry);
        return new Sought(inquiry, evidence, Sufficiency.of(inquiry, evidence), understoodAs);
    }

    /** A question that says too little by itself may lean on the one before. */
    private Optional<Sought> completed(Sought alone, Conversation conversation) {
        Inquiry inquiry = alone.inquiry();
        if (!inquiry.maybeFollowUp() || inquiry.boundary().isPresent()) {
            return Optional.empty();
        }
        return conversation
                .last()
                .map(last -> last.question() + " " + inquiry.text())
                .map(text -> seek(inquiry.withText(text), text))
                .filter(sought ->
                        sought.decision() instanceof Decision.Answer && FollowUps.leans(inquiry, alone.evidence()));
    }

    private Answer answer(Sought sought, double confidence) {
        return grounding.answer(
                sought.inquiry().language(),
                composer.inquiry(sought.inquiry(), sought.evidence()),
                sought.understoodAs(),
                confidence);
    }

    private Answer askBack(Sought sought) {
        List<Unit> units =
                sought.evidence().units().stream().map(UnitEvidence::unit).toList();
        var language = sought.inquiry().language();
        return new Answer.Clarification(language, Texts.unclear(language), next.choices(units, language));
    }

    private static Answer decline(Sought sought, double confidence) {
        Inquiry inquiry = sought.inquiry();
        List<RecommendationNumber> nearest = sought.evidence().units().stream()
                .filter(unit -> unit.coverage() >= NEAR)
                .flatMap(unit -> RecommendationNumber.parse(unit.unit().id()).stream())
                .limit(MOST_NEAR)
                .toList();
        String door = inquiry.boundary()
                .map(Boundaries.Found::boundary)
                .map(boundary -> boundary.door(inquiry.language()))
                .filter(text -> !text.isEmpty())
                .map(text -> " " + text)
                .orElse("");
        String text = Texts.notFound(inquiry.language(), !nearest.isEmpty()) + door;
        return new Answer.OutOfScope(inquiry.language(), text, nearest, 1 - confidence);
    }
}
