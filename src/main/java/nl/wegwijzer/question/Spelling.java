package nl.wegwijzer.question;

/** Mends typing errors before a question is read. */
public interface Spelling {
    /** Changes nothing. */
    Spelling NONE = text -> text;

    /** The text with its unknown words corrected, where a known word is near; everything else as it was. */
    String corrected(String text);
}
