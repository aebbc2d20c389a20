package nl.wegwijzer.question;

/** What a question wants to see of its subject; none of these means advice. */
public enum Aspect {
    INTERVENTIONS,
    EXAMPLE,
    DEFINITION,
    SIGNALS_NOT_WELL,
    SIGNALS_WELL,
    TIP,
    ABOUT
}
