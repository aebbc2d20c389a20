package nl.wegwijzer.question;

/** What was asked that an assistant over a guide doesn't do. */
public enum MisuseKind {
    /** To change its own rules or show them. */
    INJECTION,
    /** To write a letter, homework or the like. */
    TASK,
    /** To judge a person. */
    JUDGEMENT
}
