package nl.wegwijzer.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.Sentences;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.verification.Verdict.Reason;
import nl.wegwijzer.verification.Verdict.Rejected;
import nl.wegwijzer.verification.Verdict.Verified;
import nl.wegwijzer.verification.support.Support;
import nl.wegwijzer.verification.support.SupportCheck;

/** Checks drafts against the guide, and makes statements of those that stand in it. Fails closed. */
public final class CitationVerifier {
    private final Guide guide;
    private final SupportCheck support;
    private final LongConsumer took;

    /** Against one guide, with nobody who hears how long it takes. */
    public CitationVerifier(Guide guide, SupportCheck support) {
        this(guide, support, nanos -> {});
    }

    /**
     * Against one guide.
     *
     * @param support judges sentences in free words
     * @param took hears how many nanoseconds it took to verify what belongs together: an answer that was put together, or one
     *     sentence that a model wrote
     */
    public CitationVerifier(Guide guide, SupportCheck support, LongConsumer took) {
        this.guide = guide;
        this.support = support;
        this.took = took;
    }

    /** The drafts that hold, in their order. A connecting sentence with nothing left to connect is dropped too. */
    public List<Statement> verified(List<DraftStatement> drafts) {
        long started = System.nanoTime();
        List<Statement> statements = new ArrayList<>();
        for (DraftStatement draft : drafts) {
            if (judge(draft) instanceof Verified verified) {
                statements.add(verified.statement());
            }
        }
        List<Statement> held = withoutLooseEnds(statements);
        took.accept(System.nanoTime() - started);
        return held;
    }

    /** The verdict on one draft. */
    public Verdict verify(DraftStatement draft) {
        long started = System.nanoTime();
        Verdict verdict = judge(draft);
        took.accept(System.nanoTime() - started);
        return verdict;
    }

    private Verdict judge(DraftStatement draft) {
        return switch (draft) {
            case DraftStatement.Connecting connecting ->
                new Verified(new Statement(
                        connecting.connector().in(connecting.language()), connecting.language(), List.of()));
            case DraftStatement.Quoted quoted -> quoted(quoted);
            case DraftStatement.Written written -> written(written);
        };
    }

    private Verdict quoted(DraftStatement.Quoted draft) {
        Optional<Passage> found = guide.passage(draft.passage().value());
        if (found.isEmpty()) {
            return new Rejected(Reason.UNKNOWN_PASSAGE);
        }
        Passage passage = found.get();
        if (draft.start() < 0
                || draft.end() <= draft.start()
                || draft.end() > passage.text().length()) {
            return new Rejected(Reason.OFFSETS);
        }
        if (!isTheGuidesWords(draft, passage)) {
            return new Rejected(Reason.NOT_THE_GUIDES_WORDS);
        }
        String translation = draft.language() == Language.NL ? "" : draft.text();
        Citation citation = new Citation(passage, draft.start(), draft.end(), translation);
        return new Verified(new Statement(draft.text(), draft.language(), List.of(citation)));
    }

    /** Passages that don't support the sentence by themselves are left out; with none left it isn't said. */
    private Verdict written(DraftStatement.Written draft) {
        if (draft.strayMark()) {
            return new Rejected(Reason.UNKNOWN_PASSAGE);
        }
        List<Citation> citations = draft.passages().stream()
                .flatMap(id -> guide.passage(id.value()).stream())
                .flatMap(passage -> supported(draft, passage).stream())
                .toList();
        return citations.isEmpty()
                ? new Rejected(draft.passages().isEmpty() ? Reason.NOT_CITED : Reason.NOT_SUPPORTED)
                : new Verified(new Statement(draft.text(), draft.language(), citations));
    }

    private Optional<Citation> supported(DraftStatement.Written draft, Passage passage) {
        return switch (support.judge(draft.text(), draft.language(), passage)) {
            case Support.Given given -> Optional.of(citation(passage, given, draft.language()));
            case Support.Missing missing -> Optional.empty();
        };
    }

    /** The sentences that support it; of a translation with other sentences than the Dutch, the whole passage. */
    private static Citation citation(Passage passage, Support.Given given, Language language) {
        List<Sentences.Span> dutch = Sentences.of(passage.text());
        if (language == Language.NL) {
            return new Citation(
                    passage,
                    dutch.get(given.first()).start(),
                    dutch.get(given.last()).end(),
                    "");
        }
        List<Sentences.Span> english = Sentences.of(passage.translation());
        if (english.size() != dutch.size()) {
            return new Citation(passage, 0, passage.text().length(), passage.translation());
        }
        String translation = passage.translation()
                .substring(
                        english.get(given.first()).start(),
                        english.get(given.last()).end());
        return new Citation(
                passage,
                dutch.get(given.first()).start(),
                dutch.get(given.last()).end(),
                translation);
    }

    private static boolean isTheGuidesWords(DraftStatement.Quoted draft, Passage passage) {
        return switch (draft.language()) {
            case NL -> passage.text().substring(draft.start(), draft.end()).equals(draft.text());
            case EN -> !draft.text().isBlank() && passage.translation().contains(draft.text());
        };
    }

    private static List<Statement> withoutLooseEnds(List<Statement> statements) {
        List<Statement> kept = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            boolean leadsToContent =
                    i + 1 < statements.size() && statements.get(i + 1).hasContent();
            if (statements.get(i).hasContent() || leadsToContent) {
                kept.add(statements.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
