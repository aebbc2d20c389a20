package nl.wegwijzer.evaluation.exchange.promptfoo;

/** A regular expression uses something of Java that JavaScript lacks or understands otherwise. */
final class UnportablePattern extends Exception {
    private static final long serialVersionUID = 1L;

    UnportablePattern(String message) {
        super(message);
    }
}
