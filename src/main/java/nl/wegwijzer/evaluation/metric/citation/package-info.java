/**
 * Whether citations point to the right places, and whether their quotes stand there letter for letter.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric.citation;

import org.jspecify.annotations.NullMarked;
