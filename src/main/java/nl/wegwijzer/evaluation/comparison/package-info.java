/**
 * Two runs of the same set: what changed, and whether it says anything beyond these questions. Start with {@link
 * nl.wegwijzer.evaluation.comparison.Comparison}.
 */
@NullMarked
package nl.wegwijzer.evaluation.comparison;

import org.jspecify.annotations.NullMarked;
