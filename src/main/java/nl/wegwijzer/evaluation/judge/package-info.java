/**
 * The seam for a model as judge. Off by default, and never part of the gate. Verdicts are kept by the hash of all that went
 * into them, so that a stored file of them replays without a network.
 */
@NullMarked
package nl.wegwijzer.evaluation.judge;

import org.jspecify.annotations.NullMarked;
