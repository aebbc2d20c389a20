package nl.wegwijzer.evaluation.exchange;

/**
 * Something that wasn't taken over.
 *
 * @param line where it stands; 0 when it comes from no file
 * @param what it is, as its file calls it
 * @param reason why, in words
 */
public record Ignored(int line, String what, String reason) {}
