/**
 * What can be learnt from examples that people wrote: {@link nl.wegwijzer.learning.TextFeatures} says what of a text counts, {@link
 * nl.wegwijzer.learning.TextClassifier} to which of several kinds it belongs. Knows nothing of guides or crises.
 */
@NullMarked
package nl.wegwijzer.learning;

import org.jspecify.annotations.NullMarked;
