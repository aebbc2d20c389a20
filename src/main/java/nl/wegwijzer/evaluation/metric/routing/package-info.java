/**
 * How a question ended: the outcome, refusals, crises.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric.routing;

import org.jspecify.annotations.NullMarked;
