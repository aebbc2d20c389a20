/**
 * What a reply says: nuggets, required and forbidden words, interventions, language.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric.content;

import org.jspecify.annotations.NullMarked;
