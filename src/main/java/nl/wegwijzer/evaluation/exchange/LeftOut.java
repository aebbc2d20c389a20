package nl.wegwijzer.evaluation.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines for people about what wasn't taken over: equal things with equal reasons are counted. */
final class LeftOut {
    private static final int SHOWN = 5;

    private LeftOut() {}

    static List<String> lines(List<Ignored> all) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (Ignored one : all) {
            places.computeIfAbsent(one.what() + ": " + one.reason(), key -> new ArrayList<>())
                    .add(one.line());
        }
        List<String> lines = new ArrayList<>();
        places.forEach((text, numbers) -> lines.add(numbers.size() + " × " + text + where(numbers)));
        return lines;
    }

    private static String where(List<Integer> numbers) {
        List<Integer> known =
                numbers.stream().filter(number -> number > 0).distinct().toList();
        if (known.isEmpty()) {
            return "";
        }
        String shown = known.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return " (line " + shown + (known.size() > SHOWN ? " …)" : ")");
    }
}
