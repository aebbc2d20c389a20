package nl.wegwijzer.evaluation.judge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.JudgeCorrection;
import nl.wegwijzer.evaluation.statistics.Kappa;
import nl.wegwijzer.evaluation.statistics.Proportions;

/**
 * How far a judge can be trusted, by labels that a person brings. "Partly" counts as no, for both. Everything is empty where
 * there is nothing to compute it from.
 *
 * @param bothPass how many answers person and judge both pass
 * @param onlyPerson how many the person alone passes
 * @param onlyJudge how many the judge alone passes
 * @param bothFail how many neither passes
 */
public record JudgeCalibration(int bothPass, int onlyPerson, int onlyJudge, int bothFail) {

    /** What a person and the judge said of one answer. */
    public record Pair(boolean person, boolean judge) {}

    /** Counts them. */
    public static JudgeCalibration of(List<Pair> pairs) {
        return new JudgeCalibration(
                count(pairs, new Pair(true, true)),
                count(pairs, new Pair(true, false)),
                count(pairs, new Pair(false, true)),
                count(pairs, new Pair(false, false)));
    }

    private static int count(List<Pair> pairs, Pair wanted) {
        return (int) pairs.stream().filter(wanted::equals).count();
    }

    /** How many answers person and judge both judged. */
    public int both() {
        return bothPass + onlyPerson + onlyJudge + bothFail;
    }

    /** How many of them they judged the same. */
    public int same() {
        return bothPass + bothFail;
    }

    /** The interval of the share that they judged the same. */
    public Interval agreement() {
        return Proportions.wilson(same(), both());
    }

    /** Agreement beyond chance. */
    public OptionalDouble kappa() {
        return both() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Kappa.of(table()));
    }

    /** Its interval. */
    public Optional<Interval> kappaInterval() {
        return Kappa.interval(table());
    }

    private int[][] table() {
        return new int[][] {{bothPass, onlyPerson}, {onlyJudge, bothFail}};
    }

    /** Of what the person passes, how much the judge passes. */
    public OptionalDouble sensitivity() {
        return share(bothPass, bothPass + onlyPerson);
    }

    /** Its interval. */
    public Optional<Interval> sensitivityInterval() {
        return interval(bothPass, bothPass + onlyPerson);
    }

    /** Of what the person fails, how much the judge fails. */
    public OptionalDouble specificity() {
        return share(bothFail, bothFail + onlyJudge);
    }

    /** Its interval. */
    public Optional<Interval> specificityInterval() {
        return interval(bothFail, bothFail + onlyJudge);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    private static Optional<Interval> interval(int part, int whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Proportions.wilson(part, whole));
    }

    /** What share really passes when the judge passes so many (Rogan and Gladen); empty when it is no better than chance. */
    public OptionalDouble corrected(double observed) {
        if (sensitivity().isEmpty()
                || specificity().isEmpty()
                || sensitivity().getAsDouble() + specificity().getAsDouble() <= 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(JudgeCorrection.corrected(
                observed, sensitivity().getAsDouble(), specificity().getAsDouble()));
    }

    /** The same by what the judge says too much or too little on the labelled answers (prediction-powered inference). */
    public OptionalDouble predicted(double observed) {
        return both() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(observed - (double) (onlyJudge - onlyPerson) / both(), 0.0, 1.0));
    }
}
