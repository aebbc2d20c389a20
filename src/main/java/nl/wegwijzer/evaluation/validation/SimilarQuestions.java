package nl.wegwijzer.evaluation.validation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wegwijzer.evaluation.testset.TestCase;
import nl.wegwijzer.evaluation.validation.Validation.SimilarPair;

/** Finds questions that are nearly the same by the three-letter pieces that they share (Jaccard). Variants share a group. */
final class SimilarQuestions {
    private static final double NEARLY_THE_SAME = 0.8;
    private static final int PIECE = 3;

    private SimilarQuestions() {}

    static List<SimilarPair> in(List<TestCase> cases) {
        List<Set<String>> pieces = cases.stream()
                .map(SimilarQuestions::conversation)
                .map(SimilarQuestions::pieces)
                .toList();
        List<SimilarPair> pairs = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            for (int j = i + 1; j < cases.size(); j++) {
                double likeness = likeness(pieces.get(i), pieces.get(j));
                boolean variants = cases.get(i)
                        .labels()
                        .group()
                        .equals(cases.get(j).labels().group());
                if (likeness >= NEARLY_THE_SAME && !variants) {
                    pairs.add(new SimilarPair(
                            cases.get(i).id(), cases.get(j).id(), cases.get(j).line(), likeness));
                }
            }
        }
        return pairs;
    }

    private static String conversation(TestCase one) {
        return String.join(" ", one.prompt().turns()) + " " + one.question();
    }

    private static Set<String> pieces(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
        String padded = "  " + plain.strip() + "  ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + PIECE <= padded.length(); i++) {
            pieces.add(padded.substring(i, i + PIECE));
        }
        return pieces;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (double) shared / (one.size() + other.size() - shared);
    }
}
