package nl.wegwijzer.evaluation.testset;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words that a text holds or not. Written as {@code re:…} it is a regular expression, else plain words. Case, kinds of
 * quotation marks, Markdown's emphasis and the width of spaces don't count. Plain words are found inside longer ones too; who
 * wants whole words writes {@code re:\bwoord\b}.
 */
public final class Phrase {
    private static final String REGEX = "re:";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final String source;
    private final Pattern pattern;

    /**
     * Reads one as it stands in a test set.
     *
     * @throws PatternSyntaxException when it is a wrong regular expression
     */
    public Phrase(String source) {
        this.source = source;
        this.pattern = source.startsWith(REGEX)
                ? Pattern.compile(source.substring(REGEX.length()).strip(), FLAGS)
                : Pattern.compile(Pattern.quote(ReadableText.of(source)), FLAGS);
    }

    /** As it stands in the test set. */
    public String source() {
        return source;
    }

    /** Whether it is a regular expression. */
    public boolean isRegex() {
        return source.startsWith(REGEX);
    }

    /** Whether a text, made readable before, holds it. */
    public boolean isIn(ReadableText text) {
        return pattern.matcher(text.value()).find();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Phrase phrase && phrase.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
