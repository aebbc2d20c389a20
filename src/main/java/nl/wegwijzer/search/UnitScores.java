package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.ScoreDoc;

/**
 * Scores units by the documents that were found: by what their texts say, and by how many of the questions that editors wrote
 * for them are like the one that was asked. One question that happens to share a rare word proves little; ten do.
 */
final class UnitScores {
    /** What the second-best, third-best … passage of a unit adds to it. */
    private static final double FURTHER = 0.15;

    private static final int MOST_TEXTS = 4;

    private static final double LIKENESS = 0.5;
    private static final int MOST_ALIKE = 10;

    /** How much less each next question counts. */
    private static final double FADING = 0.9;

    /** Of a unit that nobody wrote questions for, its best text stands in for them. */
    private static final double STAND_IN = 0.6;

    private final PassageIndex index;
    private final Map<Integer, List<Double>> texts = new LinkedHashMap<>();
    private final Map<Integer, List<Double>> questions = new HashMap<>();
    private final List<Double> outside = new ArrayList<>();

    /** Of one search: the hits, best first. */
    UnitScores(PassageIndex index, ScoreDoc[] hits) {
        this.index = index;
        for (ScoreDoc hit : hits) {
            index.passageOf(hit.doc)
                    .ifPresentOrElse(passage -> add(passage, hit), () -> outside.add((double) hit.score));
        }
    }

    private void add(int passage, ScoreDoc hit) {
        int unit = index.unitOf(passage);
        texts.computeIfAbsent(unit, key -> new ArrayList<>());
        Map<Integer, List<Double>> kind = hit.doc == index.documentOf(passage) ? texts : questions;
        kind.computeIfAbsent(unit, key -> new ArrayList<>()).add((double) hit.score);
    }

    /** By the number of the unit, for those that were found. */
    Map<Integer, Double> byUnit() {
        Map<Integer, Double> scores = new LinkedHashMap<>();
        texts.keySet().forEach(unit -> scores.put(unit, said(unit) + LIKENESS * likeness(unit)));
        return scores;
    }

    private double said(int unit) {
        List<Double> best = texts.getOrDefault(unit, List.of()).stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_TEXTS)
                .toList();
        double said = 0;
        for (int place = 0; place < best.size(); place++) {
            said += (place == 0 ? 1 : FURTHER) * best.get(place);
        }
        return said;
    }

    /** How like the question is to what the guide answers, and to what lies outside it. */
    Neighbours neighbours(double familiarity) {
        double inside =
                texts.keySet().stream().mapToDouble(this::likeness).max().orElse(0);
        return new Neighbours(inside, likeness(outside, 0), familiarity);
    }

    private double likeness(int unit) {
        double text = texts.getOrDefault(unit, List.of()).stream()
                .mapToDouble(score -> score)
                .max()
                .orElse(0);
        return likeness(questions.getOrDefault(unit, List.of()), index.hasQuestions(unit) ? 0 : STAND_IN * text);
    }

    private static double likeness(List<Double> alike, double standIn) {
        double likeness = 0;
        double counts = 1;
        for (int place = 0; place < MOST_ALIKE; place++) {
            likeness += counts * (place < alike.size() ? alike.get(place) : standIn);
            counts *= FADING;
        }
        return likeness;
    }
}
