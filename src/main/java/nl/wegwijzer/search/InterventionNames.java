package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.PassageKind;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.StopWords;

/**
 * Finds the programmes that a question names. A name that is also an everyday word of the guide ("Ouderbetrokkenheid")
 * isn't taken for the programme.
 */
final class InterventionNames {
    /** Below this a variant is a guess at the meaning, not the name itself. */
    private static final double NAMES = 0.6;

    private final Map<Set<String>, List<Integer>> positionsByName = new java.util.LinkedHashMap<>();

    InterventionNames(PassageIndex index, TextAnalysis analysis) {
        Map<String, Set<String>> headingsOfWord = new TreeMap<>();
        List<Passage> passages = index.passages();
        for (Passage passage : passages) {
            if (passage.kind() == PassageKind.PRACTICE) {
                // A school that tells of a programme doesn't make its name an everyday word.
                continue;
            }
            for (String word : new HashSet<>(analysis.words(passage.text()))) {
                headingsOfWord
                        .computeIfAbsent(analysis.stem(word, Language.NL), key -> new HashSet<>())
                        .add(passage.heading());
            }
        }
        for (int position = 0; position < passages.size(); position++) {
            Passage passage = passages.get(position);
            if (passage.kind() == PassageKind.INTERVENTION) {
                Set<String> name = stems(passage.heading(), analysis);
                boolean everyday = name.size() == 1
                        && headingsOfWord.getOrDefault(name.iterator().next(), Set.of()).stream()
                                .anyMatch(heading -> !heading.equals(passage.heading()));
                if (!everyday) {
                    positionsByName
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(position);
                }
            }
        }
    }

    private static Set<String> stems(String name, TextAnalysis analysis) {
        return analysis.words(name).stream()
                .filter(word -> !StopWords.contains(word))
                .map(word -> analysis.stem(word, Language.NL))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The positions of the passages whose programme is named. */
    List<Integer> in(List<QueryWord> words) {
        Set<String> stems = words.stream()
                .flatMap(word -> word.variants().stream())
                .filter(variant -> variant.strength() >= NAMES)
                .flatMap(variant -> variant.terms().stream())
                .filter(term -> term.language() == Language.NL)
                .map(SearchTerm::stem)
                .collect(Collectors.toSet());
        return positionsByName.entrySet().stream()
                .filter(entry -> stems.containsAll(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
