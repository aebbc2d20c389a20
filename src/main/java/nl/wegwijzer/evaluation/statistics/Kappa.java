package nl.wegwijzer.evaluation.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Agreement of two raters beyond chance (Cohen). */
public final class Kappa {
    private Kappa() {}

    /**
     * Of a square table: how often the first said the row and the second the column.
     *
     * @return 1 when both always said the same one thing
     */
    public static double of(int[][] table) {
        return agreement(table, false);
    }

    /**
     * The interval of an unweighted kappa: that of the share of agreement (Wilson), with the agreement by chance taken as it was
     * found. Unlike the usual one by its standard error it doesn't shrink to a point when both always agreed.
     *
     * @return empty where agreement by chance is all that there can be: both always said the same one thing
     */
    public static Optional<Interval> interval(int[][] table) {
        int total = Arrays.stream(table).flatMapToInt(Arrays::stream).sum();
        int same = IntStream.range(0, table.length).map(i -> table[i][i]).sum();
        double chance = IntStream.range(0, table.length)
                .mapToDouble(i -> (double) Arrays.stream(table[i]).sum()
                        / total
                        * Arrays.stream(table).mapToInt(row -> row[i]).sum()
                        / total)
                .sum();
        if (total == 0 || chance >= 1) {
            return Optional.empty();
        }
        Interval agreement = Proportions.wilson(same, total);
        return Optional.of(
                new Interval((agreement.low() - chance) / (1 - chance), (agreement.high() - chance) / (1 - chance)));
    }

    /** For grades: a disagreement counts by the square of its distance. */
    public static double weighted(int[][] table) {
        return agreement(table, true);
    }

    private static double agreement(int[][] table, boolean weighted) {
        int size = table.length;
        double[] rows = new double[size];
        double[] columns = new double[size];
        double total = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
                total += table[i][j];
            }
        }
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double cost = cost(i, j, weighted);
                observed += cost * table[i][j] / total;
                expected += cost * rows[i] * columns[j] / (total * total);
            }
        }
        return expected == 0 ? 1 : 1 - observed / expected;
    }

    private static double cost(int i, int j, boolean weighted) {
        int distance = Math.abs(i - j);
        return weighted ? distance * distance : Math.min(1, distance);
    }
}
