package nl.wegwijzer.app;

import java.util.List;
import java.util.function.Supplier;
import nl.wegwijzer.composition.AnswerComposer;
import nl.wegwijzer.composition.DraftStatement;
import nl.wegwijzer.operation.StageObserver;
import nl.wegwijzer.question.Understanding;
import nl.wegwijzer.search.Evidence;

/** Times drafting. */
record TimedComposer(AnswerComposer composer, StageObserver stages) implements AnswerComposer {
    @Override
    public List<DraftStatement> inquiry(Understanding.Inquiry inquiry, Evidence evidence) {
        return timed(() -> composer.inquiry(inquiry, evidence));
    }

    @Override
    public List<DraftStatement> lookup(Understanding.Lookup lookup, Evidence evidence) {
        return timed(() -> composer.lookup(lookup, evidence));
    }

    @Override
    public List<DraftStatement> overview(Understanding.Overview overview) {
        return timed(() -> composer.overview(overview));
    }

    @Override
    public List<DraftStatement> listed(Understanding.Listed listed) {
        return timed(() -> composer.listed(listed));
    }

    private List<DraftStatement> timed(Supplier<List<DraftStatement>> drafting) {
        long started = System.nanoTime();
        try {
            return drafting.get();
        } finally {
            stages.took("composition", System.nanoTime() - started);
        }
    }
}
