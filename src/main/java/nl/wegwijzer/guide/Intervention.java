package nl.wegwijzer.guide;

/**
 * A programme as one recommendation describes it. The same programme may stand under several recommendations with
 * different words.
 *
 * @param footnoted whether the recommendation's footnote holds for it (an asterisk in the source)
 * @param url the page of the programme; empty when the guide names none
 */
public record Intervention(String name, Passage description, boolean footnoted, String url) {}
