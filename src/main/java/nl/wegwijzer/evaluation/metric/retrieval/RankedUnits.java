package nl.wegwijzer.evaluation.metric.retrieval;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import nl.wegwijzer.evaluation.run.ReplyExtras.Ranked;
import nl.wegwijzer.evaluation.score.CaseAnswer;
import nl.wegwijzer.evaluation.testset.Expectation;
import nl.wegwijzer.evaluation.testset.GuideName;
import nl.wegwijzer.guide.Guide;
import nl.wegwijzer.guide.Passage;
import nl.wegwijzer.guide.RecommendationNumber;

/**
 * A case's grades and what search found, as units that can be compared. Exports for trec_eval use the same, so that it
 * computes the same figures.
 *
 * @param grades by unit; empty when the case says nothing of relevance
 * @param ranked distinct units, best first
 */
public record RankedUnits(Map<String, Integer> grades, List<String> ranked) {

    /** Copies the collections. */
    public RankedUnits {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
        ranked = List.copyOf(ranked);
    }

    /** Strictly: a unit is the most specific number or id of the case that a passage stands under, else the passage itself. */
    public static RankedUnits strict(CaseAnswer answer, List<Ranked> found) {
        Map<String, Integer> grades = grades(answer.expect());
        SequencedSet<String> units = new LinkedHashSet<>();
        found.forEach(one -> units.add(mostSpecific(one.passageId(), grades)));
        return new RankedUnits(grades, List.copyOf(units));
    }

    /** Leniently: a unit is a recommendation; a passage under none stands for itself. */
    public static RankedUnits lenient(CaseAnswer answer, List<Ranked> found) {
        Map<String, Integer> grades = new LinkedHashMap<>();
        grades(answer.expect()).forEach((name, grade) -> grades.merge(broad(name, answer.guide()), grade, Math::max));
        SequencedSet<String> units = new LinkedHashSet<>();
        found.forEach(one -> units.add(mostSpecific(broad(one.passageId(), answer.guide()), grades)));
        return new RankedUnits(grades, List.copyOf(units));
    }

    /** The grades that a case gives; what it wants cited counts 1 when it gives none. */
    public static Map<String, Integer> grades(Expectation expect) {
        if (!expect.relevance().isEmpty()) {
            return expect.relevance();
        }
        Map<String, Integer> grades = new LinkedHashMap<>();
        expect.citations().wanted().forEach(name -> grades.put(name, 1));
        return grades;
    }

    private static String mostSpecific(String id, Map<String, Integer> grades) {
        Optional<String> name = grades.keySet().stream()
                .filter(candidate -> new GuideName(candidate).holds(id))
                .max(Comparator.comparingInt(String::length));
        return name.orElse(id);
    }

    private static String broad(String name, Guide guide) {
        return guide.passage(name)
                .flatMap(Passage::recommendation)
                .map(RecommendationNumber::toString)
                .orElse(name);
    }
}
