package nl.wegwijzer.safety;

/** What a message about a crisis is about. Where one message speaks of several, the first of them here counts. */
public enum CrisisKind {
    /** Thoughts of suicide, a plan or an attempt, of the writer or of somebody else. */
    SUICIDE,
    /** A sexual offence by somebody who works at a school. */
    SCHOOL_STAFF_OFFENCE,
    /** Sexual abuse or assault by anybody else. */
    SEXUAL_ABUSE,
    /** Honour-based violence and forced marriage. */
    HONOUR_VIOLENCE,
    /** Violence at home, abuse and neglect, done to somebody or witnessed. */
    VIOLENCE,
    /** Sexual or criminal exploitation, grooming and blackmail. */
    EXPLOITATION,
    /** Self-harm without mention of suicide. */
    SELF_HARM,
    /** A weapon, a threat, an overdose: danger that is no other kind. */
    DANGER,
    /** Run away, missing, thrown out, or afraid to go home. */
    RUNAWAY,
    /** Somebody who can't go on, without a word of death or danger. */
    DISTRESS
}
