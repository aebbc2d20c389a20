package nl.wegwijzer.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that answers are given in. */
public enum Language {
    NL,
    EN;

    /** {@code nl} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language with this code. */
    public static Optional<Language> of(String code) {
        return List.of(values()).stream()
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
