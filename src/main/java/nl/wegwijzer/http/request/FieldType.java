package nl.wegwijzer.http.request;

import nl.wegwijzer.question.Language;

/** What a field of a request must be. */
public enum FieldType {
    /** Words. */
    TEXT("tekst", "text"),
    /** A switch. */
    TRUE_OR_FALSE("true of false", "true or false"),
    /** Fields in braces. */
    OBJECT("een object", "an object"),
    /** What a visitor thinks of an answer. */
    RATING("\"up\" of \"down\"", "\"up\" or \"down\""),
    /** How many results. */
    LIMIT("een heel getal van 1 tot 50", "a whole number from 1 to 50");

    private final String dutch;
    private final String english;

    FieldType(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String in(Language language) {
        return language == Language.EN ? english : dutch;
    }
}
