/**
 * What search found, where a reply tells ({@code ranked}). Gold and ranked passages become units first: strictly, a passage is
 * the most specific thing that the case names and that it stands under; leniently, it is its recommendation. Formulas as in
 * trec_eval with -c, which is the oracle of the tests.
 */
@NullMarked
package nl.wegwijzer.evaluation.metric.retrieval;

import org.jspecify.annotations.NullMarked;
