package nl.wegwijzer.evaluation.run;

/** Is told how far a run is. Called from several threads at once. */
@FunctionalInterface
public interface Progress {
    /** Nobody is watching. */
    Progress NONE = (done, total) -> {};

    /** So many cases have ended. */
    void done(int done, int total);
}
