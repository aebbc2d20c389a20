package nl.wegwijzer.question;

/** Mends typing errors before a question is read. */
public interface Spelling {
    /** Changes nothing. */
    Spelling NONE = (text, language) -> text;

    /**
     * The text with its unknown words corrected, where a known word is near; everything else as it was.
     *
     * @param language in which a word is looked for first
     */
    String corrected(String text, Language language);

    /** Whether a word is written so in Dutch or English; one that can't tell knows them all. */
    default boolean knows(String word) {
        return true;
    }
}
