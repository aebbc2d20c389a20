package nl.wegwijzer.evaluation.command;

import java.io.PrintWriter;
import nl.wegwijzer.evaluation.run.Progress;

/** A bar on a terminal; elsewhere a line for every tenth of the way. */
final class ConsoleProgress implements Progress {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal;

    ConsoleProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void done(int done, int total) {
        if (terminal) {
            int filled = WIDTH * done / total;
            err.print("\r[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/" + total
                    + (done == total ? "\n" : ""));
        } else if (done == total || done * 10 / total > (done - 1) * 10 / total) {
            err.println(done + " of " + total + " cases answered");
        }
        err.flush();
    }
}
