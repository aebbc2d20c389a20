package nl.wegwijzer.assistant;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.composition.AnswerComposer;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.composition.Restater;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Recommendation;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.safety.HelpAdvice;
import nl.wegwijzer.safety.HelpLines;
import nl.wegwijzer.safety.Speaker;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Retriever;
import nl.wegwijzer.verification.Statement;

/** Gives each kind of message the ending that it gets. */
final class Responder {
    private static final int MOST_NEAR = 8;

    private final Guide guide;
    private final HelpLines helpLines;
    private final Retriever retriever;
    private final AnswerComposer composer;
    private final AnswerMaker maker;
    private final Texts texts;
    private final NextQuestions next;
    private final Inquiries inquiries;

    Responder(Guide guide, HelpLines helpLines, Retriever retriever, Composing composing) {
        this.guide = guide;
        this.helpLines = helpLines;
        this.retriever = retriever;
        this.composer = composing.composer();
        this.maker = new AnswerMaker(composing);
        this.texts = new Texts(guide);
        this.next = new NextQuestions(guide);
        FollowUps followUps =
                new FollowUps(composing.model().map(ModelWriting::restater).orElse(Restater.NONE));
        this.inquiries = new Inquiries(retriever, maker, next, followUps);
    }

    /** The ending; written statements are said as soon as they are verified. */
    Outcome respond(Understanding understanding, Exchange exchange, Consumer<Statement> said) {
        Outcome outcome = ending(understanding, exchange, said);
        return outcome.grounded()
                .map(grounded -> outcome.with(grounded.suggesting(next.after(grounded, outcome.evidence(), exchange))))
                .orElse(outcome);
    }

    private Outcome ending(Understanding understanding, Exchange exchange, Consumer<Statement> said) {
        return switch (understanding) {
            case Understanding.Crisis crisis -> Outcome.of(help(crisis).suggesting(afterHelp(crisis, exchange)));
            case Inquiry inquiry -> inquiries.respond(inquiry, exchange.conversation(), said);
            case Understanding.Lookup lookup -> lookUp(lookup);
            case Understanding.Overview overview -> Outcome.of(listAll(overview));
            case Understanding.Listed listed -> Outcome.of(show(listed));
            case Understanding.NotInGuide missing ->
                Outcome.of(declined(missing, texts.notInGuide(missing), nearestTo(missing)));
            case Understanding.NotHeld missing ->
                Outcome.of(declined(missing, Texts.notFound(missing.language(), true), missing.nearest()));
            case Understanding.SmallTalk talk -> Outcome.of(smallTalk(talk));
            case Understanding.Unclear unclear -> Outcome.of(askBack(unclear));
            case Understanding.Misuse misuse ->
                Outcome.of(declined(misuse, Texts.misuse(misuse.language(), misuse.kind()), List.of()));
            case Understanding.Foreign foreign -> Outcome.of(declined(foreign, Texts.foreign(), List.of()));
        };
    }

    /** While an operator has stopped the chat. Help in a crisis is never stopped. */
    Outcome paused(Understanding understanding) {
        Language language = understanding.language();
        return understanding instanceof Understanding.Crisis crisis
                ? Outcome.of(help(crisis))
                : Outcome.of(new Answer.Paused(language, Texts.paused(language), helpLines.general(language.code())));
    }

    /** Help lines, by fixed rules alone. */
    Answer.Crisis help(Understanding.Crisis crisis) {
        HelpAdvice advice =
                helpLines.adviceFor(crisis.signal(), crisis.language().code());
        return new Answer.Crisis(crisis.language(), advice.text(), advice.lines(), List.of());
    }

    /**
     * What the guide answers of a message about a crisis, to be asked after the help: a mentor's message may hold a question
     * too, or only sound like a crisis. To a pupil, and where life may be in danger now, nothing but help is said.
     */
    private List<String> afterHelp(Understanding.Crisis crisis, Exchange exchange) {
        if (crisis.signal().now() || crisis.signal().speaker() == Speaker.PUPIL) {
            return List.of();
        }
        Inquiry inquiry = Inquiry.of(crisis.language(), exchange.question());
        Evidence evidence = retriever.retrieve(inquiry);
        return Sufficiency.of(inquiry, evidence) instanceof Decision.Answer
                ? next.about(evidence, exchange, crisis.language())
                : List.of();
    }

    private Outcome lookUp(Understanding.Lookup lookup) {
        Inquiry focus = new Inquiry(
                lookup.language(),
                lookup.text(),
                lookup.aspects(),
                OptionalInt.empty(),
                Optional.empty(),
                false,
                List.of());
        Evidence evidence = retriever.retrieve(focus);
        List<DraftStatement> drafts = composer.lookup(lookup, evidence);
        return new Outcome(
                Grounding.answer(
                        lookup.language(),
                        maker.quoted(drafts),
                        lookup.understoodAs().orElse(""),
                        1),
                evidence);
    }

    /** Everything, or of several domains that together are too much for one answer: which of them. */
    private Answer listAll(Understanding.Overview overview) {
        List<DraftStatement> drafts = composer.overview(overview);
        return drafts.isEmpty() && guide.domains().size() > 1
                ? new Answer.Clarification(
                        overview.language(),
                        Texts.whichDomain(overview.language()),
                        next.domains(overview.interventions(), overview.language()))
                : Grounding.answer(overview.language(), maker.quoted(drafts), "", 1);
    }

    private Answer show(Understanding.Listed listed) {
        return Grounding.answer(listed.language(), maker.quoted(composer.listed(listed)), listed.understoodAs(), 1);
    }

    private Answer smallTalk(Understanding.SmallTalk talk) {
        return new Answer.SmallTalk(
                talk.language(),
                texts.smallTalk(talk.language(), talk.kind()),
                next.choices(List.of(), talk.language()));
    }

    private Answer askBack(Understanding.Unclear unclear) {
        return new Answer.Clarification(
                unclear.language(), Texts.unclear(unclear.language()), next.choices(List.of(), unclear.language()));
    }

    /** Declined by rule, so without a confidence. */
    private static Answer declined(Understanding understanding, String text, List<RecommendationNumber> nearest) {
        return new Answer.OutOfScope(understanding.language(), text, nearest, -1);
    }

    private List<RecommendationNumber> nearestTo(Understanding.NotInGuide missing) {
        return missing.recommendations().stream()
                .flatMap(number -> guide.domain(number.domain()).stream())
                .distinct()
                .flatMap(domain -> domain.recommendations().stream())
                .map(Recommendation::number)
                .limit(MOST_NEAR)
                .toList();
    }
}
