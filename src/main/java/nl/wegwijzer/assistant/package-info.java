/**
 * The flow from a question to a reply. Read {@link nl.wegwijzer.assistant.Assistant#answer} first: it names every step.
 */
@NullMarked
package nl.wegwijzer.assistant;

import org.jspecify.annotations.NullMarked;
