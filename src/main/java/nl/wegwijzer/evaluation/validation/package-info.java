/**
 * Whether a test set itself is any good: names that the guide doesn't hold, questions asked twice, passages that nobody asks
 * about, and what drop the set could notice at all. Start with {@link nl.wegwijzer.evaluation.validation.Validator}.
 */
@NullMarked
package nl.wegwijzer.evaluation.validation;

import org.jspecify.annotations.NullMarked;
