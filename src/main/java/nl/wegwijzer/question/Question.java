package nl.wegwijzer.question;

import java.util.Optional;

/**
 * What a person typed, trimmed.
 *
 * @param language the language that they chose; empty when it is to be detected
 */
public record Question(String text, Optional<Language> language) {
    /** The longest question that is read, in characters. */
    public static final int LONGEST = 2_000;

    /** Trims, and refuses what is empty or too long. */
    public Question {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a question has 1 to " + LONGEST + " characters, got " + text.length());
        }
    }

    /** In a language still to be detected. */
    public static Question of(String text) {
        return new Question(text, Optional.empty());
    }
}
