package nl.wegwijzer.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headings that a domain consists of, in Dutch and in the English of the translations. */
enum Headings {
    NOT_WELL("Als het niet goed gaat", "When things are not going well"),
    WELL("Als het wel goed gaat", "When things are going well"),
    TIP("Tip", "Tip"),
    RECOMMENDATIONS("Aanbevelingen", "Recommendations"),
    PRACTICE("Inspiratie uit de praktijk", "Inspiration from practice"),
    INTERVENTIONS("Interventies", "Interventions");

    private final String dutch;
    private final String english;

    Headings(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** The heading as it is written in a language, {@code nl} or {@code en}. */
    String in(String language) {
        return language.equals("en") ? english : dutch;
    }

    /** Which heading this is, whatever its capitals and with or without a colon. */
    static Optional<Headings> of(String text, String language) {
        String plain = text.strip().replaceFirst(":$", "");
        return List.of(values()).stream()
                .filter(heading -> heading.in(language).equalsIgnoreCase(plain))
                .findFirst();
    }

    /** All of them, for a message. */
    static String list(String language) {
        return String.join(
                ", ",
                List.of(values()).stream()
                        .map(heading -> "\"" + heading.in(language) + "\"")
                        .toList());
    }

    String anchor() {
        return this == NOT_WELL ? "niet-goed" : this == WELL ? "wel-goed" : name().toLowerCase(Locale.ROOT);
    }
}
