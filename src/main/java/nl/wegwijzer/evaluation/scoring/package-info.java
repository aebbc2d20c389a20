/**
 * Turns a run into a scorecard: {@link nl.wegwijzer.evaluation.scoring.Scorer} applies metrics to every case and averages them
 * over slices. Knows what a metric is, not which there are.
 */
@NullMarked
package nl.wegwijzer.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
