package nl.wegwijzer.evaluation.judge;

import nl.wegwijzer.evaluation.statistics.Interval;
import nl.wegwijzer.evaluation.statistics.Proportions;

/**
 * How steady a judge is.
 *
 * @param repeated how many answers were judged more than once
 * @param flipped of how many of them it didn't say the same every time
 */
public record Flips(int repeated, int flipped) {
    /** The share that flipped; 0 when nothing was repeated. */
    public double rate() {
        return repeated == 0 ? 0 : (double) flipped / repeated;
    }

    /** Its interval; there must be something repeated. */
    public Interval interval() {
        return Proportions.wilson(flipped, repeated);
    }
}
