package nl.wegwijzer.evaluation.metric.support;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Small words on which advice hangs: negations, modal verbs, numbers. */
final class SignalWords {
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(niet|geen|nooit|niemand|niets|nergens|zonder|noch|not|no|never|none|nobody|nothing|without|nor|cannot)\\b"
                    + "|n[’']t\\b");
    private static final Pattern MUST =
            Pattern.compile("\\b(moet|moeten|dient|dienen|verplicht|must|should|ought|required|have to|has to)\\b");
    private static final Pattern CAN = Pattern.compile("\\b(kan|kun|kunnen|mag|mogen|can|could|may|might)\\b");
    private static final Pattern CONSIDER = Pattern.compile("\\b(overweeg|overwegen|overweegt|consider|considers)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private SignalWords() {}

    static int negations(String text) {
        return (int) NEGATION.matcher(text.toLowerCase(Locale.ROOT)).results().count();
    }

    /** Which of must, can and consider it holds. */
    static Set<String> modality(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        if (MUST.matcher(lower).find()) {
            found.add("must");
        }
        if (CAN.matcher(lower).find()) {
            found.add("can");
        }
        if (CONSIDER.matcher(lower).find()) {
            found.add("consider");
        }
        return found;
    }

    /** Its numbers, with a point for the decimal comma. */
    static Set<String> numbers(String text) {
        Set<String> found = new TreeSet<>();
        NUMBER.matcher(text)
                .results()
                .forEach(result -> found.add(result.group().replace(',', '.')));
        return found;
    }
}
