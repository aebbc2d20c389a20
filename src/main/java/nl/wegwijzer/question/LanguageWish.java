package nl.wegwijzer.question;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language that a message asks to be answered in: "Vertel in het Nederlands meer over de eerste", "…, in English please". Only
 * where it is told to the assistant; a letter to parents in English is a subject.
 *
 * @param language the language
 * @param text the message without the wish
 */
record LanguageWish(Language language, String text) {
    private static final String IN = "in\\s+(?:het\\s+|'t\\s+)?";
    private static final String NAME = "(nederlands|engels|dutch|english)";

    private static final Pattern TOLD =
            Pattern.compile("(?iU)^(?<kept>(?:(?:please|kun\\s+je|kan\\s+je|can\\s+you|could\\s+you)\\s+)?"
                    + "(?:vertel|antwoord|reageer|leg|zeg|tell|answer|reply|respond|explain|say)"
                    + "(?:\\s+(?:me|mij|ons|us|it|dat|het|eens|even|maar))*)\\s+" + IN + "(?<language>" + NAME
                    + ")\\b");

    private static final Pattern ADDED = Pattern.compile("(?iU)(?<=[\\s,;.?!-])(?:(?:graag|please)\\s+" + IN + NAME
            + "|" + IN + NAME + "\\s+(?:graag|please|aub|alsjeblieft))\\s*[.!?]*$");

    /** So many characters at the end are looked at for a wish that is added there. */
    private static final int LONGEST_ADDED = 60;

    private static final Pattern DANGLING = Pattern.compile("[\\s,;-]+$");

    /** What a message asks, if it asks that. */
    static Optional<LanguageWish> in(String message) {
        Matcher told = TOLD.matcher(message);
        if (told.find()) {
            return of(told.group("language"), told.group("kept") + message.substring(told.end()));
        }
        int from = Math.max(0, message.length() - LONGEST_ADDED);
        Matcher added = ADDED.matcher(message.substring(from));
        if (!added.find() || from + added.start() == 0) {
            return Optional.empty();
        }
        String language = Optional.ofNullable(added.group(1)).orElseGet(() -> added.group(2));
        String rest = message.substring(0, from + added.start());
        return of(language, DANGLING.matcher(rest.strip()).replaceAll(""));
    }

    private static Optional<LanguageWish> of(String name, String rest) {
        String plain = name.toLowerCase(Locale.ROOT);
        Language language = plain.equals("engels") || plain.equals("english") ? Language.EN : Language.NL;
        return Optional.of(new LanguageWish(language, rest.strip()))
                .filter(wish -> !wish.text().isEmpty());
    }
}
