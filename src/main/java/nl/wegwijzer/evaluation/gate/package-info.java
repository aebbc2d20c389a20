/**
 * Whether a run is good enough: floors, must-pass cases and a committed baseline, from one file. Start with {@link
 * nl.wegwijzer.evaluation.gate.Gate}; one {@link nl.wegwijzer.evaluation.gate.GateResult} drives text, report and exit code.
 */
@NullMarked
package nl.wegwijzer.evaluation.gate;

import org.jspecify.annotations.NullMarked;
