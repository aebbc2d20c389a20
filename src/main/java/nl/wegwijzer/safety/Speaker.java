package nl.wegwijzer.safety;

/** Who seems to be writing, as far as the words of one message tell. */
public enum Speaker {
    /** A pupil, about themselves or about a friend. */
    PUPIL,
    /** Somebody who works at a school, about a pupil. */
    PROFESSIONAL,
    /** A parent or carer, about their child. */
    PARENT,
    /** The words don't tell. */
    UNKNOWN
}
