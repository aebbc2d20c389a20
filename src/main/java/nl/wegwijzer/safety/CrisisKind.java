package nl.wegwijzer.safety;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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
    DISTRESS;

    /** The kind as it is written in the files: {@code self-harm}; empty when there is none of that name. */
    static Optional<CrisisKind> named(String written) {
        return Arrays.stream(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    /** All names, as they are written. */
    static String names() {
        return Arrays.stream(values()).map(CrisisKind::written).collect(Collectors.joining(", "));
    }

    /** Its name in the files. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
