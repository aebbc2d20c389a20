package nl.wegwijzer.app;

import java.util.Optional;
import nl.wegwijzer.composition.Restater;
import nl.wegwijzer.operation.StageObserver;
import nl.wegwijzer.question.Conversation;
import nl.wegwijzer.question.Language;

/** Times the restating of follow-ups. */
record TimedRestater(Restater restater, StageObserver stages) implements Restater {
    @Override
    public Optional<Restated> restate(Language language, String question, Conversation conversation) {
        long started = System.nanoTime();
        try {
            return restater.restate(language, question, conversation);
        } finally {
            stages.took("restating", System.nanoTime() - started);
        }
    }
}
