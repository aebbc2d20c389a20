package nl.wegwijzer.evaluation.metric.support;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that carry meaning, cut back to something like a stem. Rough on purpose: it serves a stand-in. */
final class ContentWords {
    private static final int SHORTEST_STEM = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");
    private static final List<String> ENDINGS =
            List.of("ingen", "heden", "eren", "ing", "en", "es", "ed", "er", "e", "s", "t");
    private static final Set<String> SMALL = words("""
            de het een en of van voor met in op aan bij naar uit om te er dat die dit deze is zijn wordt
            worden was ook als dan hun zij ze je hij wij we men door over tot wat wie hoe maar kan kunnen
            moet moeten mag mogen niet geen nooit heeft hebben zo nog al zich the a an and or for with on
            at by to from that this these no are be been it its they their you your as can may must should
            not never has have also who which if so
            """);

    private ContentWords() {}

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        var matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            if (!SMALL.contains(matcher.group()) && matcher.group().length() > 1) {
                words.add(stem(matcher.group()));
            }
        }
        return words;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return undouble(word.substring(0, word.length() - ending.length()));
            }
        }
        return undouble(word);
    }

    /** "Leer" and "leren", "les" and "lessen" meet when double letters become single. */
    private static String undouble(String stem) {
        return DOUBLE.matcher(stem).replaceAll("$1");
    }

    /** The part of the first text's words that the second holds; 1 when the first has none. */
    static double overlap(String statement, String source) {
        Set<String> words = of(statement);
        if (words.isEmpty()) {
            return 1;
        }
        Set<String> held = of(source);
        long found = words.stream().filter(held::contains).count();
        return (double) found / words.size();
    }
}
