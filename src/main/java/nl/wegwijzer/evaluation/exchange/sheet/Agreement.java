package nl.wegwijzer.evaluation.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.source.Problems;
import nl.wegwijzer.evaluation.statistics.Kappa;

/**
 * How far two raters agree on one aspect.
 *
 * @param both how many replies both judged; the rest counts for nothing
 * @param onlyOne how many replies only one of them judged
 * @param same how many of them they judged the same
 * @param kappa agreement beyond chance; empty when there is nothing to compare
 * @param weighted the same with a small disagreement counting less than a large one
 * @param disagreements the cases that they should talk about
 */
public record Agreement(
        String aspect,
        int both,
        int onlyOne,
        int same,
        OptionalDouble kappa,
        OptionalDouble weighted,
        List<String> disagreements) {

    /** Copies the list. */
    public Agreement {
        disagreements = List.copyOf(disagreements);
    }

    /**
     * Compares two sheets, aspect by aspect.
     *
     * @throws nl.wegwijzer.knowledge.KnowledgeException when they judge different replies
     */
    public static List<Agreement> of(Annotations first, Annotations second) {
        Problems problems = new Problems(second.rater());
        first.rows()
                .forEach((id, row) -> Optional.ofNullable(second.rows().get(id))
                        .filter(other -> !other.reply().equals(row.reply()))
                        .ifPresent(other -> problems.add(
                                0, "case " + id + ": this sheet judges another reply than that of " + first.rater())));
        problems.throwIfAny();
        return AnnotationSheet.ASPECTS.stream()
                .map(aspect -> of(aspect, first.rows(), second.rows()))
                .toList();
    }

    private static Agreement of(
            String aspect, Map<String, Annotations.Row> first, Map<String, Annotations.Row> second) {
        int size = Judgement.values().length;
        int[][] table = new int[size][size];
        List<String> disagreements = new ArrayList<>();
        int both = 0;
        for (Map.Entry<String, Annotations.Row> entry : first.entrySet()) {
            Optional<Judgement> one = judgement(entry.getValue(), aspect);
            Optional<Judgement> other =
                    Optional.ofNullable(second.get(entry.getKey())).flatMap(row -> judgement(row, aspect));
            if (one.isPresent() && other.isPresent()) {
                both++;
                table[one.get().grade()][other.get().grade()]++;
                if (!one.equals(other)) {
                    disagreements.add(entry.getKey());
                }
            }
        }
        int given = given(first, aspect) + given(second, aspect);
        return new Agreement(
                aspect,
                both,
                given - 2 * both,
                both - disagreements.size(),
                both == 0 ? OptionalDouble.empty() : OptionalDouble.of(Kappa.of(table)),
                both == 0 ? OptionalDouble.empty() : OptionalDouble.of(Kappa.weighted(table)),
                disagreements);
    }

    private static int given(Map<String, Annotations.Row> rows, String aspect) {
        return (int) rows.values().stream()
                .filter(row -> row.judgements().containsKey(aspect))
                .count();
    }

    private static Optional<Judgement> judgement(Annotations.Row row, String aspect) {
        return Optional.ofNullable(row.judgements().get(aspect));
    }
}
