package nl.wegwijzer.evaluation.report.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that the evaluator says in English, with what they are in another language: the texts whose key begins with
 * {@code said.}. A sentence that isn't among them stays English; nothing depends on its wording. What fills a place is
 * translated the same way when it is a known sentence itself.
 */
final class Sayings {
    private static final String KEYS = "said.";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<Saying> sayings;

    Sayings(Properties english, Properties other) {
        this.sayings = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEYS) && other.containsKey(key))
                .sorted(Comparator.comparingInt((String key) -> -fixed(english.getProperty(key)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(key -> new Saying(pattern(english.getProperty(key)), other.getProperty(key)))
                .toList();
    }

    private record Saying(Pattern english, String other) {}

    Optional<String> translate(String sentence) {
        for (Saying saying : sayings) {
            Matcher matcher = saying.english().matcher(sentence);
            if (matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                for (int i = 0; i < values.length; i++) {
                    String part = matcher.group(i + 1);
                    values[i] = translate(part).orElse(part);
                }
                return Optional.of(Texts.fill(saying.other(), values));
            }
        }
        return Optional.empty();
    }

    /** How many characters of a template are always the same: with more of them it says more exactly what it is about. */
    private static int fixed(String template) {
        return PLACE.matcher(template).replaceAll("").length();
    }

    /** Places must be numbered in the order of the English sentence. */
    private static Pattern pattern(String template) {
        StringBuilder regex = new StringBuilder();
        Matcher places = PLACE.matcher(template);
        int at = 0;
        while (places.find()) {
            regex.append(Pattern.quote(template.substring(at, places.start()))).append("(.*?)");
            at = places.end();
        }
        return Pattern.compile(
                regex.append(Pattern.quote(template.substring(at))).toString(), Pattern.DOTALL);
    }
}
