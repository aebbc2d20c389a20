package nl.wegwijzer.question;

/**
 * A subject near a school that the guide doesn't hold.
 *
 * @param subject its name, in Dutch
 * @param doorDutch who to go to instead, one sentence; empty when nobody is known
 * @param doorEnglish the same in English
 */
public record Boundary(String subject, String doorDutch, String doorEnglish) {
    /** Who to go to, in a language. */
    public String door(Language language) {
        return language == Language.EN ? doorEnglish : doorDutch;
    }
}
