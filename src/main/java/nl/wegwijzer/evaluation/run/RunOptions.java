package nl.wegwijzer.evaluation.run;

/**
 * How a set is run.
 *
 * @param parallel how many cases at once, at least 1
 * @param sendLanguage whether the assistant is told the language of each case; otherwise it must find out itself
 * @param debug whether replies should tell what search found
 */
public record RunOptions(int parallel, boolean sendLanguage, boolean debug) {

    /** Checks the number. */
    public RunOptions {
        if (parallel < 1) {
            throw new IllegalArgumentException("at least one case at a time must run, not " + parallel);
        }
    }
}
