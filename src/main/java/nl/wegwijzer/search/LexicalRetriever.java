package nl.wegwijzer.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.question.QuestionRules;
import nl.wegwijzer.question.Understanding.Inquiry;
import org.apache.lucene.search.ScoreDoc;

/** Ranks passages and units by words alone: see the package's description. */
public final class LexicalRetriever implements Retriever {
    private static final int MOST_DOCUMENTS = 800;
    private static final int MOST_UNITS = 8;

    /** A question that editors wrote for a passage says as much about it as the passage's own words. */
    private static final double QUESTION = 1.0;

    private final PassageIndex index;
    private final QueryBuilder queries;
    private final InterventionNames names;

    LexicalRetriever(PassageIndex index, TextAnalysis analysis, ConceptMatcher concepts, QuestionRules rules) {
        this.index = index;
        this.queries = new QueryBuilder(analysis, index.vocabulary(), concepts, rules.light(), index.frequencies());
        this.names = new InterventionNames(index, analysis);
    }

    @Override
    public Evidence retrieve(Inquiry inquiry) {
        List<QueryWord> words = queries.words(inquiry.text(), inquiry.language());
        ScoreDoc[] hits = hits(words);
        Map<Integer, Double> scores = passageScores(hits);
        UnitScores units = new UnitScores(index, hits);
        UnitSound.Heard heard = heard(inquiry, words);
        List<UnitEvidence> ranked = rankedUnits(inquiry, words, heard, units.byUnit(), MOST_UNITS);
        return new Evidence(
                ranked,
                rankedPassages(scores),
                named(words, scores),
                words.stream()
                        .filter(word -> !word.known())
                        .map(QueryWord::text)
                        .toList(),
                words.stream().filter(QueryWord::inPhrase).map(QueryWord::text).collect(Collectors.toUnmodifiableSet()),
                units.neighbours(familiarity(heard, ranked)),
                subjects(words),
                words.stream().collect(Collectors.toMap(QueryWord::text, QueryWord::weight, Math::max)));
    }

    /** How many words of a text say what it is about. */
    int subjectWords(Inquiry inquiry) {
        return subjects(queries.words(inquiry.text(), inquiry.language()));
    }

    /** How much of the subjects of the guide a text holds: the mass of its best unit, for less work than {@link #retrieve}. */
    double mass(Inquiry inquiry) {
        List<QueryWord> words = queries.words(inquiry.text(), inquiry.language());
        Map<Integer, Double> scores = new UnitScores(index, hits(words)).byUnit();
        return rankedUnits(inquiry, words, heard(inquiry, words), scores, 1).stream()
                .mapToDouble(UnitEvidence::mass)
                .sum();
    }

    private static int subjects(List<QueryWord> words) {
        return (int) words.stream().filter(word -> !word.general()).count();
    }

    /** How it sounds; what points back says only half of what it means. */
    private UnitSound.Heard heard(Inquiry inquiry, List<QueryWord> words) {
        int subjects = subjects(words);
        return index.sound().of(inquiry.text()).trusted(inquiry.before().isEmpty() ? subjects : subjects / 2);
    }

    /** How it sounds is learnt from questions of editors, and so says nothing against a unit that they wrote none for. */
    private static double familiarity(UnitSound.Heard heard, List<UnitEvidence> ranked) {
        boolean learnt = ranked.isEmpty() || ranked.getFirst().unit().hasQuestions();
        return learnt ? heard.familiarity() : Math.max(0, heard.familiarity());
    }

    private ScoreDoc[] hits(List<QueryWord> words) {
        try {
            return index.searcher().search(LexicalQuery.of(words), MOST_DOCUMENTS).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By the position of the passage: its own score and that of its best question. */
    private Map<Integer, Double> passageScores(ScoreDoc[] hits) {
        Map<Integer, Double> texts = new LinkedHashMap<>();
        Map<Integer, Double> questions = new LinkedHashMap<>();
        for (ScoreDoc hit : hits) {
            index.passageOf(hit.doc).ifPresent(passage -> {
                boolean isText = hit.doc == index.documentOf(passage);
                (isText ? texts : questions).merge(passage, (double) hit.score, Math::max);
            });
        }
        questions.forEach((passage, score) -> texts.merge(passage, QUESTION * score, Double::sum));
        return texts;
    }

    private List<Evidence.Ranked> rankedPassages(Map<Integer, Double> scores) {
        return scores.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Evidence.Ranked(index.passage(entry.getKey()), entry.getValue()))
                .toList();
    }

    private record Candidate(int unit, double score) {}

    private List<UnitEvidence> rankedUnits(
            Inquiry inquiry, List<QueryWord> words, UnitSound.Heard heard, Map<Integer, Double> scores, int most) {
        List<Candidate> candidates = scores.entrySet().stream()
                .filter(entry -> inDomain(inquiry, index.units().get(entry.getKey())))
                .map(entry -> new Candidate(
                        entry.getKey(),
                        Priors.of(index.units().get(entry.getKey()), inquiry)
                                * heard.factors().get(entry.getKey())
                                * entry.getValue()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::unit))
                .limit(most)
                .toList();
        Coverage coverage = new Coverage(
                index.reader(),
                candidates.stream()
                        .map(candidate -> index.range(candidate.unit()))
                        .toList());
        return IntStream.range(0, candidates.size())
                .mapToObj(place -> measured(candidates.get(place), coverage.of(words, place), words))
                .toList();
    }

    /** The one that fits best, then the others in the order of the guide. */
    private List<Passage> named(List<QueryWord> words, Map<Integer, Double> scores) {
        List<Integer> found = names.in(words);
        Optional<Integer> best = found.stream()
                .max(Comparator.comparingDouble((Integer position) -> scores.getOrDefault(position, 0.0))
                        .thenComparing(Comparator.reverseOrder()));
        return Stream.concat(best.stream(), found.stream().sorted())
                .distinct()
                .map(index::passage)
                .toList();
    }

    private static boolean inDomain(Inquiry inquiry, Unit unit) {
        return inquiry.domain().isEmpty() || inquiry.domain().getAsInt() == unit.domain();
    }

    private UnitEvidence measured(Candidate candidate, Coverage.Held held, List<QueryWord> words) {
        double total = 0;
        double covered = 0;
        for (int word = 0; word < words.size(); word++) {
            total += words.get(word).weight();
            covered += words.get(word).weight() * held.words().get(word);
        }
        return new UnitEvidence(
                index.units().get(candidate.unit()),
                candidate.score(),
                total == 0 ? 0 : covered / total,
                total == 0 ? 0 : held.closest() / total,
                held.words(),
                words.stream().map(QueryWord::weight).toList());
    }
}
