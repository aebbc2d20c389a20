package nl.wegwijzer.http.widget;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gives a script's own names short ones. One name becomes one other wherever it stands, so scopes don't matter; a name that is
 * also a property somewhere stays as it is.
 */
final class ShortNames {
    private static final Pattern DECLARED =
            Pattern.compile("(?:const|let|class|function\\*?) (\\w+)|[(,](\\w+)(?==>)|(?<![\\w.])(\\w+)(?==>)");
    private static final Pattern PROPERTY = Pattern.compile("\\.(\\w+)|(\\w+):|[{,](\\w+)(?=[,}])");
    private static final Pattern NAME = Pattern.compile("(?<![.\\w$])[A-Za-z_]\\w*");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int SHORT = 2;

    private ShortNames() {}

    /** The script, squeezed already, with short names; the most used get the shortest. */
    static String in(String script) {
        StringBuilder code = new StringBuilder(script.length());
        Literals.around(script, part -> {
            code.append(part).append('\n');
            return part;
        });
        Map<String, String> names = names(code.toString());
        return Literals.around(
                script,
                part -> NAME.matcher(part).replaceAll(match -> names.getOrDefault(match.group(), match.group())));
    }

    private static Map<String, String> names(String code) {
        Set<String> own = groups(DECLARED, code);
        own.removeAll(groups(PROPERTY, code));
        own.removeIf(name -> name.length() <= SHORT);
        Map<String, Integer> uses = new HashMap<>();
        NAME.matcher(code).results().map(MatchResult::group).forEach(name -> uses.merge(name, 1, Integer::sum));
        Set<String> taken = new HashSet<>(uses.keySet());
        taken.addAll(groups(PROPERTY, code));
        Iterator<String> free = IntStream.iterate(0, i -> i + 1)
                .mapToObj(ShortNames::name)
                .filter(name -> !taken.contains(name))
                .iterator();
        Map<String, String> names = new HashMap<>();
        List<String> mostUsedFirst = own.stream()
                .sorted(Comparator.comparingInt((String name) -> -uses.getOrDefault(name, 0))
                        .thenComparing(name -> name))
                .toList();
        mostUsedFirst.forEach(name -> names.put(name, free.next()));
        return names;
    }

    private static String name(int i) {
        int round = i / LETTERS.length();
        return LETTERS.charAt(i % LETTERS.length()) + (round == 0 ? "" : String.valueOf(round));
    }

    private static Set<String> groups(Pattern pattern, String code) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(code).results().forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    found.add(match.group(group));
                }
            }
        });
        return found;
    }
}
