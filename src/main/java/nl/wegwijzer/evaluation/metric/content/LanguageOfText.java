package nl.wegwijzer.evaluation.metric.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells Dutch from English by their small words. */
final class LanguageOfText {
    private static final int FEWEST = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> DUTCH = words("""
            de het een en van voor met niet geen zijn wordt worden ook aan dat die deze bij naar om te er
            je ze of als op uit kan hun
            """);
    private static final Set<String> ENGLISH = words("""
            the a an and of for with not no are be also to that this these by their there you they or if on
            from can it which is as
            """);

    private LanguageOfText() {}

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code nl} or {@code en}; empty when the text is too short or too mixed to tell. */
    static Optional<String> of(String text) {
        int dutch = 0;
        int english = 0;
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            dutch += DUTCH.contains(words.group()) ? 1 : 0;
            english += ENGLISH.contains(words.group()) ? 1 : 0;
        }
        if (Math.max(dutch, english) < FEWEST || Math.max(dutch, english) < 2 * Math.min(dutch, english)) {
            return Optional.empty();
        }
        return Optional.of(dutch > english ? "nl" : "en");
    }
}
