package nl.wegwijzer.guide;

import java.util.Locale;

/** What a passage is, and so how much weight its words have. */
public enum PassageKind {
    /** How a school looks when it goes badly or well: a paragraph of one of the two boxes. */
    SIGNAL,
    /** The tip of a domain. */
    TIP,
    /** What research advises: the statement of a recommendation. */
    RECOMMENDATION,
    /** One voice from one school. */
    PRACTICE,
    /** A programme, as described under one recommendation. */
    INTERVENTION,
    /** A remark to the interventions of one recommendation. */
    FOOTNOTE,
    /** Where the guide itself says that it has nothing. */
    ABSENCE,
    /** About the guide itself. */
    ABOUT;

    /** The name in replies and test sets. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
