package nl.wegwijzer.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wegwijzer.answer.Answer;
import nl.wegwijzer.composition.AnswerComposer;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.guide.RecommendationNumber;
import nl.wegwijzer.question.Boundaries;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.QuestionReader;
import nl.wegwijzer.question.Turn;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.safety.HelpAdvice;
import nl.wegwijzer.safety.HelpLines;
import nl.wegwijzer.safety.Masked;
import nl.wegwijzer.safety.PersonalData;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Retriever;
import nl.wegwijzer.search.Unit;
import nl.wegwijzer.search.UnitEvidence;
import nl.wegwijzer.verification.CitationVerifier;
import nl.wegwijzer.verification.Statement;

/** Answers questions from one guide. Thread-safe; keeps nothing but the conversations of the last half hour. */
public final class Assistant {
    private static final double NEAR = 0.3;
    private static final int MOST_NEAR = 2;

    private final Guide guide;
    private final PersonalData personalData;
    private final QuestionReader questions;
    private final HelpLines helpLines;
    private final Retriever retriever;
    private final AnswerComposer composer;
    private final CitationVerifier verifier;
    private final Conversations conversations;
    private final Texts texts;
    private final NextQuestions next;

    /** With its parts, each of which answers for one step. */
    public Assistant(
            Guide guide,
            PersonalData personalData,
            QuestionReader questions,
            HelpLines helpLines,
            Retriever retriever,
            AnswerComposer composer,
            Conversations conversations) {
        this.guide = guide;
        this.personalData = personalData;
        this.questions = questions;
        this.helpLines = helpLines;
        this.retriever = retriever;
        this.composer = composer;
        this.verifier = new CitationVerifier(guide);
        this.conversations = conversations;
        this.texts = new Texts(guide);
        this.next = new NextQuestions(guide);
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
     */
    public Reply answer(ChatRequest request, Consumer<AnswerEvent> listener) {
        String conversationId = request.conversationId()
                .filter(id -> conversations.find(id).isPresent())
                .orElseGet(() -> UUID.randomUUID().toString());
        Conversation conversation = conversations.find(conversationId).orElse(Conversation.NEW);
        Masked masked = personalData.mask(request.question().text());
        Understanding understanding = questions.read(request.question(), masked.text(), conversation);
        Outcome outcome = respond(understanding, conversation);
        remember(conversationId, conversation, outcome, masked.text());
        ReplyWriter writer =
                new ReplyWriter(guide, conversationId, UUID.randomUUID().toString());
        return writer.write(outcome.answer(), !masked.found().isEmpty(), ranked(request, outcome), listener);
    }

    /** An answer, and the evidence that it was made from. */
    private record Outcome(Answer answer, Evidence evidence) {}

    private Outcome respond(Understanding understanding, Conversation conversation) {
        return switch (understanding) {
            case Understanding.Crisis crisis -> help(crisis);
            case Inquiry inquiry -> inquire(inquiry, conversation);
            case Understanding.Lookup lookup -> lookUp(lookup);
            case Understanding.Overview overview -> listAll(overview);
            case Understanding.NotInGuide missing ->
                without(new Answer.OutOfScope(missing.language(), texts.notInGuide(missing), nearestTo(missing), -1));
            case Understanding.NotHeld missing ->
                without(new Answer.OutOfScope(
                        missing.language(), Texts.notFound(missing.language(), true), missing.nearest(), -1));
            case Understanding.SmallTalk talk ->
                without(new Answer.SmallTalk(
                        talk.language(),
                        texts.smallTalk(talk.language(), talk.kind()),
                        next.choices(List.of(), talk.language())));
            case Understanding.Unclear unclear ->
                without(new Answer.Clarification(
                        unclear.language(),
                        Texts.unclear(unclear.language()),
                        next.choices(List.of(), unclear.language())));
            case Understanding.Misuse misuse ->
                without(new Answer.OutOfScope(
                        misuse.language(), Texts.misuse(misuse.language(), misuse.kind()), List.of(), -1));
            case Understanding.Foreign foreign ->
                without(new Answer.OutOfScope(foreign.language(), Texts.foreign(), List.of(), -1));
        };
    }

    /** Everything, or of several domains that together are too much for one answer: which of them. */
    private Outcome listAll(Understanding.Overview overview) {
        List<DraftStatement> drafts = composer.overview(overview);
        return drafts.isEmpty() && guide.domains().size() > 1
                ? without(new Answer.Clarification(
                        overview.language(),
                        Texts.whichDomain(overview.language()),
                        next.domains(overview.interventions(), overview.language())))
                : ground(overview, drafts, Evidence.NONE, "", 1);
    }

    private static Outcome without(Answer answer) {
        return new Outcome(answer, Evidence.NONE);
    }

    private Outcome help(Understanding.Crisis crisis) {
        HelpAdvice advice =
                helpLines.adviceFor(crisis.signal(), crisis.language().code());
        return without(new Answer.Crisis(crisis.language(), advice.text(), advice.lines()));
    }

    private Outcome inquire(Inquiry asked, Conversation conversation) {
        Inquiry inquiry = asked;
        Evidence evidence = retriever.retrieve(inquiry);
        Decision decision = Sufficiency.of(inquiry, evidence);
        String understoodAs = "";
        if (decision instanceof Decision.Decline
                && inquiry.maybeFollowUp()
                && inquiry.boundary().isEmpty()) {
            Optional<Turn> last = conversation.last();
            if (last.isPresent()) {
                Inquiry completed = inquiry.withText(last.get().question() + " " + inquiry.text());
                Evidence more = retriever.retrieve(completed);
                if (Sufficiency.of(completed, more) instanceof Decision.Answer answer
                        && FollowUps.leans(asked.text(), evidence)) {
                    inquiry = completed;
                    evidence = more;
                    decision = answer;
                    understoodAs = completed.text();
                }
            }
        }
        return switch (decision) {
            case Decision.Answer answer ->
                ground(inquiry, composer.inquiry(inquiry, evidence), evidence, understoodAs, answer.confidence());
            case Decision.AskBack ask -> askBack(inquiry, evidence);
            case Decision.Decline decline -> decline(inquiry, evidence, decline.confidence());
        };
    }

    private Outcome askBack(Inquiry inquiry, Evidence evidence) {
        List<Unit> units = evidence.units().stream().map(UnitEvidence::unit).toList();
        return new Outcome(
                new Answer.Clarification(
                        inquiry.language(), Texts.unclear(inquiry.language()), next.choices(units, inquiry.language())),
                evidence);
    }

    private Outcome decline(Inquiry inquiry, Evidence evidence, double confidence) {
        List<RecommendationNumber> nearest = evidence.units().stream()
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
        return new Outcome(new Answer.OutOfScope(inquiry.language(), text, nearest, 1 - confidence), evidence);
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
        return ground(
                lookup,
                composer.lookup(lookup, evidence),
                evidence,
                lookup.understoodAs().orElse(""),
                1);
    }

    private Outcome ground(
            Understanding understanding,
            List<DraftStatement> drafts,
            Evidence evidence,
            String understoodAs,
            double confidence) {
        List<Statement> statements = verifier.verified(drafts);
        if (statements.stream().noneMatch(Statement::hasContent)) {
            String text = Texts.notFound(understanding.language(), false);
            return new Outcome(new Answer.OutOfScope(understanding.language(), text, List.of(), -1), evidence);
        }
        List<Passage> cited = passages(statements);
        Set<PassageKind> kinds = cited.stream().map(Passage::kind).collect(Collectors.toSet());
        List<String> suggestions = next.after(numbers(cited), kinds, understanding.language());
        return new Outcome(
                new Answer.Grounded(understanding.language(), statements, understoodAs, suggestions, confidence),
                evidence);
    }

    private List<RecommendationNumber> nearestTo(Understanding.NotInGuide missing) {
        return missing.recommendations().stream()
                .flatMap(number -> guide.domain(number.domain()).stream())
                .distinct()
                .flatMap(domain -> domain.recommendations().stream())
                .map(nl.wegwijzer.guide.Recommendation::number)
                .limit(8)
                .toList();
    }

    /** Only what was answered is remembered: a declined turn leaves no trace. */
    private void remember(String id, Conversation conversation, Outcome outcome, String question) {
        if (outcome.answer() instanceof Answer.Grounded grounded) {
            List<Passage> cited = passages(grounded.statements());
            String understood = grounded.understoodAs().isEmpty() ? question : grounded.understoodAs();
            Turn turn = new Turn(
                    understood,
                    grounded.language(),
                    numbers(cited),
                    cited.stream().map(Passage::id).toList());
            conversations.keep(id, conversation.with(turn));
        } else {
            conversations.keep(id, conversation);
        }
    }

    private static List<Passage> passages(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.citations().stream())
                .map(nl.wegwijzer.verification.Citation::passage)
                .distinct()
                .toList();
    }

    private static List<RecommendationNumber> numbers(List<Passage> passages) {
        return passages.stream()
                .flatMap(passage -> passage.recommendation().stream())
                .distinct()
                .toList();
    }

    private static Optional<List<Reply.Found>> ranked(ChatRequest request, Outcome outcome) {
        if (!request.debug()) {
            return Optional.empty();
        }
        List<Reply.Found> found = new ArrayList<>();
        for (Evidence.Ranked ranked : outcome.evidence().passages()) {
            found.add(new Reply.Found(ranked.passage().id().value(), Math.round(ranked.score() * 1e4) / 1e4));
        }
        return Optional.of(found);
    }

    /** Forgets a conversation; whether there was one. */
    public boolean forget(String conversationId) {
        return conversations.forget(conversationId);
    }
}
