package nl.wegwijzer.model;

import java.util.Locale;
import java.util.Set;

/** The prompts that there are, with what each is filled in with. */
public enum PromptName {
    /** Writes an answer from passages. */
    ANSWER("passages question fence"),
    /** Completes a follow-up question. */
    RESTATE("conversation question fence"),
    /** Judges a reply in an evaluation. */
    JUDGE("criterion question answer context fence"),
    /** Asks for a sign of life. */
    CHECK("");

    private final String placeholders;

    PromptName(String placeholders) {
        this.placeholders = placeholders;
    }

    Set<String> placeholders() {
        return placeholders.isEmpty() ? Set.of() : Set.of(placeholders.split(" "));
    }

    String file(String language) {
        return name().toLowerCase(Locale.ROOT) + "." + language + ".md";
    }
}
