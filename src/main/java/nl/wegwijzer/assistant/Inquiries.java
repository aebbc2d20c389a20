package nl.wegwijzer.assistant;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Boundaries;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Retriever;
import nl.wegwijzer.search.Unit;
import nl.wegwijzer.search.UnitEvidence;
import nl.wegwijzer.verification.Statement;

/** Answers a question about a subject when its evidence is enough, asks back when it could be two, declines otherwise. */
final class Inquiries {
    private static final double NEAR = 0.3;
    private static final int MOST_NEAR = 2;

    private final Retriever retriever;
    private final AnswerMaker maker;
    private final NextQuestions next;
    private final FollowUps followUps;

    /**
     * A question, what was found for it, and what to do with it.
     *
     * @param gone what went by while a model restated it
     */
    private record Sought(Inquiry inquiry, Evidence evidence, Decision decision, String understoodAs, Duration gone) {
        Sought after(Duration time) {
            return new Sought(inquiry, evidence, decision, understoodAs, time);
        }
    }

    Inquiries(Retriever retriever, AnswerMaker maker, NextQuestions next, FollowUps followUps) {
        this.followUps = followUps;
        this.retriever = retriever;
        this.maker = maker;
        this.next = next;
    }

    Outcome respond(Inquiry asked, Conversation conversation, Consumer<Statement> said) {
        Sought sought = inContext(seek(asked, asked.understoodAs()), conversation);
        Answer answer = switch (sought.decision()) {
            case Decision.Answer enough -> answer(sought, enough.confidence(), said);
            case Decision.AskBack ask -> askBack(sought);
            case Decision.Decline decline -> decline(sought, decline.confidence());
        };
        return new Outcome(answer, sought.evidence());
    }

    private Sought seek(Inquiry inquiry, String understoodAs) {
        Evidence evidence = retriever.retrieve(inquiry);
        return new Sought(inquiry, evidence, Sufficiency.of(inquiry, evidence), understoodAs, Duration.ZERO);
    }

    /** What a question means after the ones before; what the rules can't complete, a model may restate. */
    private Sought inContext(Sought alone, Conversation conversation) {
        Inquiry inquiry = alone.inquiry();
        boolean enough = alone.decision() instanceof Decision.Answer;
        boolean stands = enough && !FollowUps.addsACondition(inquiry);
        if (stands || !inquiry.maybeFollowUp() || inquiry.boundary().isPresent()) {
            return alone;
        }
        return completed(alone, conversation)
                .or(() -> enough ? Optional.empty() : restated(alone, conversation))
                .orElse(alone);
    }

    /** A question that says too little by itself may lean on the one before. */
    private Optional<Sought> completed(Sought alone, Conversation conversation) {
        Inquiry inquiry = alone.inquiry();
        return conversation
                .last()
                .flatMap(last -> answerable(inquiry, last.question() + " " + inquiry.text()))
                .filter(sought -> FollowUps.leans(inquiry, alone.evidence()));
    }

    /** A model may say what the question leans on. */
    private Optional<Sought> restated(Sought alone, Conversation conversation) {
        Inquiry inquiry = alone.inquiry();
        return followUps
                .restated(inquiry, alone.evidence(), conversation)
                .flatMap(whole -> answerable(inquiry, whole.question()).map(sought -> sought.after(whole.took())));
    }

    private Optional<Sought> answerable(Inquiry inquiry, String text) {
        return Optional.of(seek(inquiry.withText(text), text))
                .filter(sought -> sought.decision() instanceof Decision.Answer);
    }

    private Answer answer(Sought sought, double confidence, Consumer<Statement> said) {
        return Grounding.answer(
                sought.inquiry().language(),
                maker.inquiry(sought.inquiry(), sought.evidence(), sought.gone(), said),
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
