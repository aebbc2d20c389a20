package nl.wegwijzer.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wegwijzer.knowledge.PlainWords;

/** Cuts text into words as rules see them: lower case, without accents and apostrophes; numbers such as 3.1 stay whole. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]");
    private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)+|[\\p{L}\\d]+");

    private Words() {}

    /** The words in their order. Linear in the length of the text. */
    public static List<String> of(String text) {
        return PlainWords.of(text).map(List::copyOf).orElseGet(() -> cut(text));
    }

    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return List.copyOf(words);
    }

    /** Lower case, without accents and apostrophes. */
    static String folded(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return APOSTROPHES.matcher(MARKS.matcher(decomposed).replaceAll("")).replaceAll("");
    }
}
