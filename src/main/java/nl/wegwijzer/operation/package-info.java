/**
 * What an operator has to do with: {@link nl.wegwijzer.operation.Telemetry} counts, {@link nl.wegwijzer.operation.PauseSwitch}
 * stops, {@link nl.wegwijzer.operation.JsonLines} logs. Nothing here ever holds what a person typed.
 */
@NullMarked
package nl.wegwijzer.operation;

import org.jspecify.annotations.NullMarked;
