package nl.wegwijzer.evaluation.run;

/** Whoever answers. Called from several threads at once; a failure is a turn, not an exception. */
@FunctionalInterface
public interface Target {

    /** Asks one question. */
    Turn ask(Query query) throws InterruptedException;
}
