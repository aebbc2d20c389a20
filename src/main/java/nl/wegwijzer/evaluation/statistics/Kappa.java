package nl.wegwijzer.evaluation.statistics;

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
