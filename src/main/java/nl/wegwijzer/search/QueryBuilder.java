package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wegwijzer.question.Language;
import nl.wegwijzer.question.LightWords;
import nl.wegwijzer.question.StopWords;

/** Turns the words of a question into what to look for. Nothing that was typed is parsed. */
final class QueryBuilder {
    /** How much a general word counts beside one that names a subject. */
    private static final double LIGHT = 0.12;

    private static final double LABEL = 0.6;
    private static final double BROADER = 0.4;
    private static final double TRANSLATED = 0.9;
    private static final double PART = 0.5;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final ConceptMatcher concepts;
    private final LightWords light;
    private final Frequencies frequencies;

    QueryBuilder(
            TextAnalysis analysis,
            Vocabulary vocabulary,
            ConceptMatcher concepts,
            LightWords light,
            Frequencies frequencies) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.concepts = concepts;
        this.light = light;
        this.frequencies = frequencies;
    }

    /** The words that carry meaning, in their order. */
    List<QueryWord> words(String text, Language language) {
        List<String> read = analysis.words(text);
        List<String> stems =
                read.stream().map(word -> analysis.stem(word, language)).toList();
        List<List<Variant>> variants = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            variants.add(ownVariants(read, i, stems.get(i), language));
        }
        List<ConceptMatcher.Match> matches = concepts.in(read, stems, language);
        addConcepts(matches, language, variants);
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String word = read.get(i);
            if (!StopWords.contains(word)) {
                boolean known = light.contains(word) || frequencies.knows(new SearchTerm(language, stems.get(i)));
                words.add(new QueryWord(
                        word,
                        known || isIn(matches, i, 1),
                        isIn(matches, i, 2),
                        isGeneral(word, i, matches),
                        weight(word, i, new SearchTerm(language, stems.get(i)), matches),
                        variants.get(i)));
            }
        }
        return words;
    }

    private List<Variant> ownVariants(List<String> words, int index, String stem, Language language) {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant(List.of(new SearchTerm(language, stem)), 1));
        if (language == Language.EN) {
            // Names of programmes, and Dutch words in an English question.
            variants.add(new Variant(
                    List.of(new SearchTerm(Language.NL, analysis.stem(words.get(index), Language.NL))), 1));
        } else {
            addCompounds(words, index, variants);
        }
        return variants;
    }

    private void addCompounds(List<String> words, int index, List<Variant> variants) {
        String word = words.get(index);
        if (index + 1 < words.size()) {
            joined(word, words.get(index + 1)).ifPresent(variants::add);
        }
        if (index > 0) {
            joined(words.get(index - 1), word).ifPresent(variants::add);
        }
        if (!vocabulary.knows(word)) {
            vocabulary
                    .parts(word)
                    .ifPresent(parts -> variants.add(new Variant(
                            parts.stream()
                                    .map(part -> new SearchTerm(Language.NL, analysis.stem(part, Language.NL)))
                                    .toList(),
                            PART)));
        }
    }

    private Optional<Variant> joined(String first, String second) {
        return vocabulary
                .joined(first, second)
                .map(compound ->
                        new Variant(List.of(new SearchTerm(Language.NL, analysis.stem(compound, Language.NL))), 1));
    }

    private static void addConcepts(
            List<ConceptMatcher.Match> matches, Language language, List<List<Variant>> variants) {
        for (ConceptMatcher.Match match : matches) {
            for (int index : match.words()) {
                variants.get(index).add(dutch(match.meaning().label(), language == Language.EN ? TRANSLATED : LABEL));
                if (!match.meaning().broader().isEmpty()) {
                    variants.get(index).add(dutch(match.meaning().broader(), BROADER));
                }
            }
        }
    }

    private static Variant dutch(List<String> stems, double strength) {
        return new Variant(
                stems.stream().map(stem -> new SearchTerm(Language.NL, stem)).toList(), strength);
    }

    private static boolean isIn(List<ConceptMatcher.Match> matches, int word, int atLeast) {
        return matches.stream()
                .anyMatch(match ->
                        match.words().size() >= atLeast && match.words().contains(word));
    }

    /** In a phrase of the lexicon even a general word means something: "uit elkaar". */
    private boolean isGeneral(String word, int index, List<ConceptMatcher.Match> matches) {
        return light.contains(word) && !isIn(matches, index, 2);
    }

    /** A word that means one of the guide's own says no more than that one: "dad" is as common as parents are. */
    private double weight(String word, int index, SearchTerm term, List<ConceptMatcher.Match> matches) {
        double rarity = matches.stream()
                .filter(match -> match.words().equals(Set.of(index)))
                .map(match -> match.meaning().label())
                .filter(label -> label.size() == 1)
                .mapToDouble(label -> frequencies.rarity(new SearchTerm(Language.NL, label.getFirst())))
                .reduce(frequencies.rarity(term), Math::min);
        return isGeneral(word, index, matches) ? LIGHT * rarity : rarity;
    }
}
