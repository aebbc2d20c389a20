/**
 * Test sets: what is asked and what a good reply holds. Start with {@link nl.wegwijzer.evaluation.testset.TestSet}; {@link
 * nl.wegwijzer.evaluation.testset.TestSetReader} reads one. Knows no assistant and no score.
 */
@NullMarked
package nl.wegwijzer.evaluation.testset;

import org.jspecify.annotations.NullMarked;
