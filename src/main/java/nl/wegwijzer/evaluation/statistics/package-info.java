/**
 * Statistics for small sets: intervals, exact tests, corrections. Commons Statistics where it has them, ours where it
 * hasn't; every formula and its test vector stands in the project's notes on evaluation. Knows numbers only.
 */
@NullMarked
package nl.wegwijzer.evaluation.statistics;

import org.jspecify.annotations.NullMarked;
