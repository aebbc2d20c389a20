package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wegwijzer.question.Concept;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.Lexicon;
import nl.wegwijzer.question.LightWords;
import nl.wegwijzer.question.StopWords;

/**
 * Finds the concepts of the lexicon in the words of a question, whatever the inflection of these and, within a few words,
 * their order.
 */
final class ConceptMatcher {
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9/&.-]*[A-Z0-9]");

    /** How many other words may stand among those of a phrase. */
    private static final int SLACK = 2;

    private final LightWords light;
    private final Map<Language, Map<String, List<Entry>>> byFirstWord = new HashMap<>();

    /**
     * A phrase of the lexicon.
     *
     * @param exact an abbreviation, which only its own letters stand for: LEGS isn't "leg ik uit"
     */
    private record Entry(List<String> words, boolean exact, Meaning meaning) {}

    /**
     * What a phrase means in the words of the guide.
     *
     * @param label stems of the concept's name
     * @param broader stems of the name of the concept above it; empty when there is none
     */
    record Meaning(List<String> label, List<String> broader) {}

    /** A phrase that was found, and the words that belong to it. */
    record Match(Set<Integer> words, Meaning meaning) {}

    ConceptMatcher(Lexicon lexicon, LightWords light, TextAnalysis analysis) {
        this.light = light;
        for (Concept concept : lexicon.concepts()) {
            Meaning meaning = new Meaning(
                    stems(concept.label(), Language.NL, analysis),
                    concept.broader().isEmpty() ? List.of() : stems(concept.broader(), Language.NL, analysis));
            add(concept.label(), Language.NL, meaning, analysis);
            concept.dutch().forEach(phrase -> add(phrase, Language.NL, meaning, analysis));
            concept.english().forEach(phrase -> add(phrase, Language.EN, meaning, analysis));
        }
    }

    private void add(String phrase, Language language, Meaning meaning, TextAnalysis analysis) {
        boolean exact = ABBREVIATION.matcher(phrase).matches();
        List<String> words = exact ? analysis.words(phrase) : stems(phrase, language, analysis);
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(language, key -> new HashMap<>())
                    .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                    .add(new Entry(words, exact, meaning));
        }
    }

    /** The stems of a phrase without function words; with them where they are what it means: "uit elkaar", "op de fles". */
    private List<String> stems(String phrase, Language language, TextAnalysis analysis) {
        List<String> words = analysis.words(phrase);
        List<String> content =
                words.stream().filter(word -> !StopWords.contains(word)).toList();
        boolean means = content.size() > 1 || (content.size() == 1 && !light.contains(content.getFirst()));
        return (means ? content : words)
                .stream().map(word -> analysis.stem(word, language)).distinct().toList();
    }

    /** The matches among the words of a question and their stems; of two that share a word both count. */
    List<Match> in(List<String> words, List<String> stems, Language language) {
        List<Match> matches = new ArrayList<>();
        Map<String, List<Entry>> entries = byFirstWord.getOrDefault(language, Map.of());
        for (int start = 0; start < stems.size(); start++) {
            for (Entry entry : entries.getOrDefault(stems.get(start), List.of())) {
                if (!entry.exact()) {
                    add(entry, stems, start, matches);
                }
            }
            for (Entry entry : entries.getOrDefault(words.get(start), List.of())) {
                if (entry.exact()) {
                    add(entry, words, start, matches);
                }
            }
        }
        return withoutContained(matches);
    }

    private static void add(Entry entry, List<String> words, int start, List<Match> matches) {
        Set<Integer> found = wordsOf(entry.words(), words, start);
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
