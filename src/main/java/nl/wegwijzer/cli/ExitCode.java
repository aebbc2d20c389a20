package nl.wegwijzer.cli;

/** How a command ends, for the program that called it. */
final class ExitCode {
    /** It is done. */
    static final int OK = 0;
    /** What was asked can't be done: broken knowledge, a port in use, problems found. */
    static final int IMPOSSIBLE = 1;
    /** The command was called wrongly. */
    static final int USAGE = 2;
    /** Of a question: the guide doesn't answer it. */
    static final int NOT_ANSWERED = 3;
    /** Of a question: it was a cry for help, and got help lines. */
    static final int CRISIS = 4;

    private ExitCode() {}
}
