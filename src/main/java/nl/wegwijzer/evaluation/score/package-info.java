/**
 * What a measurement is: a {@link nl.wegwijzer.evaluation.score.Score} has four states, a {@link
 * nl.wegwijzer.evaluation.score.Metric} has a version, a {@link nl.wegwijzer.evaluation.score.Scorecard} holds all scores of
 * one run and their aggregates with denominators and intervals. The metrics themselves are in {@code metric}.
 */
@NullMarked
package nl.wegwijzer.evaluation.score;

import org.jspecify.annotations.NullMarked;
