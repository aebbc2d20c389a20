package nl.wegwijzer.app;

import nl.wegwijzer.operation.StageObserver;
import nl.wegwijzer.question.Understanding.Inquiry;
import nl.wegwijzer.search.Evidence;
import nl.wegwijzer.search.Retriever;

/** Times searches. */
record TimedRetriever(Retriever retriever, StageObserver stages) implements Retriever {
    @Override
    public Evidence retrieve(Inquiry inquiry) {
        long started = System.nanoTime();
        try {
            return retriever.retrieve(inquiry);
        } finally {
            stages.took("search", System.nanoTime() - started);
        }
    }
}
