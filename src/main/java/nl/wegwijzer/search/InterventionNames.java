package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        List<Passage> passages = index.passages();
        for (int position = 0; position < passages.size(); position++) {
            Passage passage = passages.get(position);
            if (passage.kind() == PassageKind.INTERVENTION) {
                Set<String> name = stems(passage.heading(), analysis);
                if (name.size() > 1 || !isEveryday(name, passage.heading(), index)) {
                    positionsByName
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(position);
                }
            }
        }
    }

    /** Whether its word also stands under other headings; a school that tells of a programme makes its name no everyday word. */
    private static boolean isEveryday(Set<String> name, String heading, PassageIndex index) {
        return name.stream()
                .flatMap(word -> index.passagesWith(new SearchTerm(Language.NL, word)).stream())
                .filter(passage -> passage.kind() != PassageKind.PRACTICE)
                .anyMatch(passage -> !passage.heading().equals(heading));
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
