/**
 * Judgements and rankings as trec_eval and ir-measures read them, so that others can check our figures of search. Always run
 * those tools with {@code -c}, or questions without a ranking are left out of their means.
 */
@NullMarked
package nl.wegwijzer.evaluation.exchange.trec;

import org.jspecify.annotations.NullMarked;
