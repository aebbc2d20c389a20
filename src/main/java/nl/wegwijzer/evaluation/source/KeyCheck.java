package nl.wegwijzer.evaluation.source;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds keys that a mapping shouldn't have, and keys that stand in it twice. */
final class KeyCheck {
    private final List<String> known;
    private final String what;

    KeyCheck(List<String> known, String what) {
        this.known = known;
        this.what = what;
    }

    void check(SourceNode.Mapping mapping, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (SourceNode.Key key : mapping.keys()) {
            if (!known.contains(key.name())) {
                problems.add(
                        key.line(),
                        "\"" + key.name() + "\" is not a field of " + what + "; the nearest is \"" + nearest(key.name())
                                + "\"");
            } else if (!seen.add(key.name())) {
                problems.add(key.line(), "\"" + key.name() + "\" stands twice in " + what);
            }
        }
    }

    private String nearest(String key) {
        return known.stream()
                .min(Comparator.comparingInt(name -> distance(key, name)))
                .orElse("");
    }

    /** Levenshtein's distance. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
