package nl.wegwijzer.safety;

/**
 * Somebody to call, in the reader's language.
 *
 * @param name what it is called
 * @param phone its number, as people write it
 * @param url where it can be found
 * @param audience for whom it is
 */
public record HelpLine(String name, String phone, String url, String audience) {}
