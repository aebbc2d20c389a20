/**
 * All metrics together: {@link nl.wegwijzer.evaluation.metric.MetricCatalog} lists them in the order in which they are shown,
 * {@link nl.wegwijzer.evaluation.metric.CaseVerdict} says whether a case passes. The packages below hold the metrics by theme;
 * they don't know each other.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric;

import org.jspecify.annotations.NullMarked;
