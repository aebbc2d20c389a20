/**
 * What can only be said of many replies together: confidence, groups of variants, time.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric.population;

import org.jspecify.annotations.NullMarked;
