/**
 * Collecting replies: a {@link nl.wegwijzer.evaluation.run.Runner} asks a {@link nl.wegwijzer.evaluation.run.Target} every
 * question of a set; the outcome is a {@link nl.wegwijzer.evaluation.run.Run}, JSON lines that hold each reply as it came.
 * Knows no metric: stored replies are scored later, without a server.
 */
@NullMarked
package nl.wegwijzer.evaluation.run;

import org.jspecify.annotations.NullMarked;
