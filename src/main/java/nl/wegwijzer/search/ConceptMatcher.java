package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.search.LexiconPhrases.Meaning;
import nl.wegwijzer.search.LexiconPhrases.Phrase;

/**
 * Finds the concepts of the lexicon in the words of a question, whatever the inflection of these and, within a few words,
 * their order.
 */
final class ConceptMatcher {
    /** How many other words may stand among those of a phrase. */
    private static final int SLACK = 2;

    private final Map<Language, Map<String, List<Entry>>> byFirstWord = new EnumMap<>(Language.class);

    private record Entry(Phrase phrase, Meaning meaning) {}

    /** A phrase that was found, and the words that belong to it. */
    record Match(Set<Integer> words, Meaning meaning) {}

    ConceptMatcher(LexiconPhrases lexicon) {
        for (LexiconPhrases.OfConcept concept : lexicon.concepts()) {
            for (Phrase phrase : concept.phrases()) {
                byFirstWord
                        .computeIfAbsent(phrase.language(), key -> new HashMap<>())
                        .computeIfAbsent(phrase.words().getFirst(), key -> new ArrayList<>())
                        .add(new Entry(phrase, concept.meaning()));
            }
        }
    }

    /** The matches among the words of a question and their stems; of two that share a word both count. */
    List<Match> in(List<String> words, List<String> stems, Language language) {
        List<Match> matches = new ArrayList<>();
        Map<String, List<Entry>> entries = byFirstWord.getOrDefault(language, Map.of());
        for (int start = 0; start < stems.size(); start++) {
            for (Entry entry : entries.getOrDefault(stems.get(start), List.of())) {
                if (!entry.phrase().exact()) {
                    add(entry, stems, start, matches);
                }
            }
            for (Entry entry : entries.getOrDefault(words.get(start), List.of())) {
                if (entry.phrase().exact()) {
                    add(entry, words, start, matches);
                }
            }
        }
        return withoutContained(matches);
    }

    private static void add(Entry entry, List<String> words, int start, List<Match> matches) {
        Set<Integer> found = wordsOf(entry.phrase().words(), words, start);
        if (!found.isEmpty()) {
            matches.add(new Match(found, entry.meaning()));
        }
    }

    private static Set<Integer> wordsOf(List<String> phrase, List<String> stems, int start) {
        int reach = phrase.size() + SLACK;
        Set<Integer> words = new HashSet<>();
        words.add(start);
        for (String stem : phrase.subList(1, phrase.size())) {
            int found = nearest(stem, stems, start, reach);
            if (found < 0) {
                return Set.of();
            }
            words.add(found);
        }
        return words;
    }

    private static int nearest(String stem, List<String> stems, int start, int reach) {
        for (int distance = 1; distance <= reach; distance++) {
            for (int index : List.of(start + distance, start - distance)) {
                if (index >= 0 && index < stems.size() && stems.get(index).equals(stem)) {
                    return index;
                }
            }
        }
        return -1;
    }

    /** A longer phrase says more than the words in it: "moeder is ziek" isn't "ziek". */
    private static List<Match> withoutContained(List<Match> matches) {
        return matches.stream()
                .filter(match -> matches.stream()
                        .noneMatch(other -> other.words().size() > match.words().size()
                                && other.words().containsAll(match.words())))
                .distinct()
                .toList();
    }
}
