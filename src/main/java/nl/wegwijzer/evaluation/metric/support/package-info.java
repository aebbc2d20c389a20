/**
 * Whether statements are supported by what they cite, without a model: stand-ins by words, numbers, negations and modal verbs.
 * All of it is marked as proxy; a gate should look at drops, not at levels.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric.support;

import org.jspecify.annotations.NullMarked;
