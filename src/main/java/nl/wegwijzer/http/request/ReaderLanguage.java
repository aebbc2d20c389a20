package nl.wegwijzer.http.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wegwijzer.question.Language;
import org.jspecify.annotations.Nullable;

/** The language for messages: the one that the reader's program asks for, else Dutch. */
public final class ReaderLanguage {
    private ReaderLanguage() {}

    /** By the value of an {@code Accept-Language} header. */
    public static Language of(@Nullable String header) {
        if (header == null) {
            return Language.NL;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> known(range.getRange()).stream())
                .findFirst()
                .orElse(Language.NL);
    }

    private static Optional<Language> known(String range) {
        int hyphen = range.indexOf('-');
        return Language.of(hyphen < 0 ? range : range.substring(0, hyphen));
    }

    /** Best first. A header that can't be read asks for nothing. */
    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
