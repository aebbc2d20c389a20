package nl.wegwijzer.assistant;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wegwijzer.answer.Writing;
import nl.wegwijzer.composition.AnswerWriter;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.guide.PassageId;
import nl.wegwijzer.model.ModelException;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.verification.Statement;

/**
 * Has answers written where there is a model, and put together where there is none or where it leaves too little. What was
 * said stays said; the rest follows it.
 */
final class AnswerMaker {
    /** A written answer of fewer statements with content is filled up. */
    private static final int ENOUGH = 2;

    private static final int LONGEST = 8;

    private final Composing composing;

    AnswerMaker(Composing composing) {
        this.composing = composing;
    }

    /** Statements that were asked for by number: nobody has to write those. */
    Composed quoted(List<DraftStatement> drafts) {
        Writing writing = composing.model().isPresent()
                ? new Writing(Writing.Mode.EXTRACTIVE, Optional.of("by_number"))
                : Writing.QUOTED;
        return new Composed(composing.verifier().verified(drafts), writing);
    }

    /**
     * An answer to a question about a subject.
     *
     * @param gone what went by of the time for this answer before
     * @param said hears each written statement as soon as it is verified
     */
    Composed inquiry(Inquiry inquiry, Evidence evidence, Duration gone, Consumer<Statement> said) {
        if (composing.model().isEmpty()) {
            return new Composed(composed(inquiry, evidence, Set.of()), Writing.QUOTED);
        }
        WrittenStatements written = new WrittenStatements(composing.verifier(), said);
        AnswerWriter writer = composing.model().get().writer();
        String reason = ending(() -> writer.write(inquiry, evidence, gone, written::take));
        if (written.contents() >= ENOUGH || (written.contents() > 0 && written.dropped() == 0 && reason.isEmpty())) {
            return new Composed(written.all(), Writing.WRITTEN);
        }
        List<Statement> rest = composed(inquiry, evidence, written.passages());
        if (written.contents() == 0) {
            return new Composed(
                    rest, new Writing(Writing.Mode.EXTRACTIVE, Optional.of(why(reason, "nothing_verified"))));
        }
        List<Statement> all = new ArrayList<>(written.all());
        all.addAll(rest.subList(0, Math.min(rest.size(), LONGEST - all.size())));
        return new Composed(all, new Writing(Writing.Mode.MIXED, Optional.of(why(reason, "too_little_verified"))));
    }

    /** Why nothing more came; empty when the model came to its end. */
    private static String ending(Supplier<AnswerWriter.Ending> writing) {
        try {
            return switch (writing.get()) {
                case WRITTEN -> "";
                case DECLINED -> "model_declined";
            };
        } catch (ModelException e) {
            return e.reason().code();
        }
    }

    private static String why(String reason, String otherwise) {
        return reason.isEmpty() ? otherwise : reason;
    }

    /** Put together, without what was said already. */
    private List<Statement> composed(Inquiry inquiry, Evidence evidence, Set<PassageId> saidAlready) {
        Set<PassageId> skipped = new HashSet<>(saidAlready);
        return composing
                .verifier()
                .verified(composing.composer().inquiry(inquiry, evidence).stream()
                        .filter(draft ->
                                !(draft instanceof DraftStatement.Quoted quoted) || !skipped.contains(quoted.passage()))
                        .toList());
    }
}
