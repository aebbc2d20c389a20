package nl.wegwijzer.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages as a model sees them: by the text, the mark that it was given under. */
public final class MarkedPassages {
    private static final Pattern PASSAGE = Pattern.compile("(?m)^\\[(\\w+)] .*\\n(.+)$");

    private final Map<String, String> marks = new LinkedHashMap<>();

    /** Out of what a model was asked. */
    public MarkedPassages(String user) {
        Matcher matcher = PASSAGE.matcher(user);
        while (matcher.find()) {
            marks.put(matcher.group(2), matcher.group(1));
        }
    }

    /** The mark of the passage that holds these words. */
    public String mark(String words) {
        return marks.entrySet().stream()
                .filter(entry -> entry.getKey().contains(words))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no passage with \"" + words + "\" among " + marks.keySet()));
    }

    /** Every mark, in order. */
    public List<String> all() {
        return List.copyOf(marks.values());
    }

    /** Any mark. */
    public Optional<String> first() {
        return marks.values().stream().findFirst();
    }

    /** The texts, in order. */
    public List<String> texts() {
        return List.copyOf(marks.keySet());
    }
}
