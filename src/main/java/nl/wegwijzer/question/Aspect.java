package nl.wegwijzer.question;

/** What a question wants to see of its subject; none of these means advice. */
public enum Aspect {
    INTERVENTIONS,
    EXAMPLE,
    DEFINITION,
    SIGNALS_NOT_WELL,
    SIGNALS_WELL,
    TIP,
    ABOUT,
    /** Price, length, age, proof: what the guide doesn't say about the programmes that it names. */
    PROGRAMME_FACTS
}
