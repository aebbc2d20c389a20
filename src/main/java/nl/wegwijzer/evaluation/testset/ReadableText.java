package nl.wegwijzer.evaluation.testset;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text in which phrases are looked for: without Markdown's emphasis, with plain quotation marks and single spaces. */
public record ReadableText(String value) {
    private static final Pattern EMPHASIS = Pattern.compile("\\*+|`+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚‛′]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„‟«»″]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]+");

    /** Makes a text readable. */
    public ReadableText {
        value = of(value);
    }

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = EMPHASIS.matcher(composed).replaceAll("");
        String single = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        String quotes = DOUBLE_QUOTES.matcher(single).replaceAll("\"");
        return SPACES.matcher(quotes).replaceAll(" ").strip();
    }
}
