package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final double CORRECTED = 0.85;

    /** How many words of one question are corrected. */
    private static final int MOST_CORRECTIONS = 12;

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
        List<String> written = analysis.words(text);
        List<String> read = read(written);
        List<String> stems =
                read.stream().map(word -> analysis.stem(word, language)).toList();
        List<List<Variant>> variants = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            variants.add(
                    ownVariants(read, i, stems.get(i), language, !read.get(i).equals(written.get(i))));
        }
        addConcepts(stems, language, variants);
        List<QueryWord> words = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            String word = read.get(i);
            if (!StopWords.contains(word)) {
                boolean known = vocabulary.knows(word) || frequencies.knows(new SearchTerm(language, stems.get(i)));
                words.add(new QueryWord(
                        written.get(i),
                        word,
                        known || hasConcept(variants.get(i)),
                        weight(word, new SearchTerm(language, stems.get(i))),
                        variants.get(i)));
            }
        }
        return words;
    }

    /** A person mistypes a few words; looking for what hundreds may have meant takes seconds. */
    private List<String> read(List<String> written) {
        List<String> read = new ArrayList<>();
        int unread = 0;
        for (String word : written) {
            boolean unclear = isUnclear(word);
            unread += unclear ? 1 : 0;
            read.add(
                    unclear && unread <= MOST_CORRECTIONS
                            ? vocabulary.correction(word).orElse(word)
                            : word);
        }
        return read;
    }

    /** Whether nothing that the guide or the word lists hold is written like this. */
    private boolean isUnclear(String word) {
        return !StopWords.contains(word)
                && !light.contains(word)
                && !vocabulary.knows(word)
                && !frequencies.knows(new SearchTerm(Language.NL, analysis.stem(word, Language.NL)))
                && !frequencies.knows(new SearchTerm(Language.EN, analysis.stem(word, Language.EN)))
                && vocabulary.parts(word).isEmpty();
    }

    private List<Variant> ownVariants(
            List<String> words, int index, String stem, Language language, boolean corrected) {
        List<Variant> variants = new ArrayList<>();
        double strength = corrected ? CORRECTED : 1;
        variants.add(new Variant(List.of(new SearchTerm(language, stem)), strength));
        if (language == Language.EN) {
            // Names of programmes, and Dutch words in an English question.
            variants.add(new Variant(
                    List.of(new SearchTerm(Language.NL, analysis.stem(words.get(index), Language.NL))), strength));
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

    private void addConcepts(List<String> stems, Language language, List<List<Variant>> variants) {
        for (ConceptMatcher.Match match : concepts.in(stems, language)) {
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

    private static boolean hasConcept(List<Variant> variants) {
        return variants.size() > 2;
    }

    private double weight(String word, SearchTerm term) {
        double rarity = frequencies.rarity(term);
        return light.contains(word) ? LIGHT * rarity : rarity;
    }
}
