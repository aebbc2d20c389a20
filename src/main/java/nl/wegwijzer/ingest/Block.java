package nl.wegwijzer.ingest;

/** A block of a guide file. Texts are plain: Markdown marks are gone, white space is single. */
sealed interface Block {
    /** In the file, counted from 1. */
    int line();

    String text();

    /**
     * A heading.
     *
     * @param anchor the name given in braces, as in {@code {#herkomst}}; empty without one
     * @param footnoted whether it ends with a footnote mark
     */
    record Heading(int line, int level, String text, String anchor, boolean footnoted) implements Block {}

    /** A paragraph, also one inside a quotation or a list. */
    record Paragraph(int line, String text) implements Block {}

    /** The text of a footnote. */
    record Footnote(int line, String text) implements Block {}
}
