package nl.wegwijzer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wegwijzer.guide.Passage;

/**
 * Tells to which unit a question sounds: a language model for each, of its passages and of what editors ask of it, smoothed
 * with that of all together (Dirichlet; Zhai and Lafferty, A Study of Smoothing Methods for Language Models, 2004). Where
 * search sees how rare a word is, this sees whom it is typical of: "thuis" is common, and yet tells.
 */
final class UnitLanguage {
    /** So many texts of all units stand beside a unit's own: without questions it sounds like any other. */
    private static final double SMOOTHING = 50;

    /** How much of it counts beside search. */
    private static final double WEIGHT = 0.2;

    /** A word that was seen only once tells about that one text. */
    private static final int LEAST_SEEN = 2;

    private final Features features;

    /** By feature: in how many texts of each unit it stands, by the number of the unit. Most stand in a few units only. */
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    private final int[] texts;
    private int all;

    /** Of the units, in their order. */
    UnitLanguage(Features features, List<Unit> units) {
        this.features = features;
        this.texts = new int[units.size()];
        for (int unit = 0; unit < texts.length; unit++) {
            for (Passage passage : units.get(unit).passages()) {
                for (String text : texts(passage)) {
                    count(text, unit);
                }
            }
        }
    }

    private static List<String> texts(Passage passage) {
        List<String> texts = new ArrayList<>(List.of(passage.text(), passage.translation()));
        passage.questions().values().forEach(texts::addAll);
        return texts;
    }

    private void count(String text, int unit) {
        texts[unit]++;
        all++;
        features.of(text)
                .forEach(feature ->
                        counts.computeIfAbsent(feature, key -> new HashMap<>()).merge(unit, 1, Integer::sum));
    }

    /** How many texts there are, of all units. */
    int texts() {
        return all;
    }

    /** In how many of them a feature stands. */
    int textsWith(String feature) {
        return sum(counts.getOrDefault(feature, Map.of()));
    }

    private static int sum(Map<Integer, Integer> seen) {
        return seen.values().stream().mapToInt(count -> count).sum();
    }

    /** By the number of the unit: a factor, above 1 when the question sounds like it, below 1 when it sounds like the others. */
    double[] of(String question) {
        double[] likelihoods = new double[texts.length];
        int known = 0;
        for (String feature : features.of(question)) {
            Map<Integer, Integer> seen = counts.getOrDefault(feature, Map.of());
            int everywhere = sum(seen);
            if (everywhere >= LEAST_SEEN) {
                known++;
                double smoothing = SMOOTHING * everywhere / all;
                seen.forEach((unit, count) -> likelihoods[unit] += Math.log(1 + count / smoothing));
            }
        }
        double[] factors = new double[texts.length];
        for (int unit = 0; unit < factors.length; unit++) {
            double unseen = known * Math.log(SMOOTHING / (texts[unit] + SMOOTHING));
            // The root keeps long and short questions comparable.
            factors[unit] = Math.exp(WEIGHT * (likelihoods[unit] + unseen) / Math.sqrt(known + 1.0));
        }
        return factors;
    }
}
