package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import nl.wegwijzer.evaluation.score.NotComparable;
import nl.wegwijzer.knowledge.KnowledgeException;

/** How a command ends: the only place where its exceptions are caught. */
public final class ExitCode {
    /** All is well. */
    public static final int OK = 0;
    /** The gate failed. */
    public static final int GATE_FAILED = 1;
    /** A file or an option is wrong. */
    public static final int BAD_INPUT = 2;
    /** The assistant or the evaluator failed, so that replies are missing. */
    public static final int NO_REPLIES = 3;
    /** Two things belong to different guides, sets or versions. */
    public static final int NOT_COMPARABLE = 4;

    private ExitCode() {}

    /** Runs a command. */
    static int of(PrintWriter err, Callable<Integer> command) {
        try {
            return command.call();
        } catch (KnowledgeException | IllegalArgumentException | UncheckedIOException e) {
            return fail(err, String.valueOf(e.getMessage()), BAD_INPUT);
        } catch (NotComparable e) {
            return fail(err, String.valueOf(e.getMessage()), NOT_COMPARABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fail(err, "interrupted", NO_REPLIES);
        } catch (Exception e) {
            return fail(err, "the evaluator failed: " + e, NO_REPLIES);
        }
    }

    private static int fail(PrintWriter err, String message, int code) {
        err.println(message);
        err.flush();
        return code;
    }
}
