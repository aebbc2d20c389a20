package nl.wegwijzer.evaluation.judge;

import java.util.List;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.JudgeCorrection;
import nl.wegwijzer.evaluation.statistics.Kappa;
import nl.wegwijzer.evaluation.statistics.Proportions;

/**
 * How far a judge can be trusted, by labels that a person brings. "Partly" counts as no, for both.
 *
 * @param both how many answers person and judge both judged
 * @param same how many of them they judged the same
 * @param kappa agreement beyond chance; empty without any
 * @param sensitivity of what the person passes, how much the judge passes; empty when the person passes nothing
 * @param specificity of what the person fails, how much the judge fails; empty when the person fails nothing
 */
public record JudgeCalibration(
        int both, int same, OptionalDouble kappa, OptionalDouble sensitivity, OptionalDouble specificity) {

    /** What a person and the judge said of one answer. */
    public record Pair(boolean person, boolean judge) {}

    /** Counts them. */
    public static JudgeCalibration of(List<Pair> pairs) {
        int[][] table = new int[2][2];
        pairs.forEach(pair -> table[pair.person() ? 0 : 1][pair.judge() ? 0 : 1]++);
        int passed = table[0][0] + table[0][1];
        int failed = table[1][0] + table[1][1];
        return new JudgeCalibration(
                pairs.size(),
                table[0][0] + table[1][1],
                pairs.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Kappa.of(table)),
                share(table[0][0], passed),
                share(table[1][1], failed));
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** The interval of the agreement (Wilson, 95 %). */
    public Interval agreement() {
        return Proportions.wilson(same, both);
    }

    /** What share really passes when the judge passes so many; empty when the judge is no better than chance. */
    public OptionalDouble corrected(double observed) {
        if (sensitivity.isEmpty()
                || specificity.isEmpty()
                || sensitivity.getAsDouble() + specificity.getAsDouble() <= 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                JudgeCorrection.corrected(observed, sensitivity.getAsDouble(), specificity.getAsDouble()));
    }
}
