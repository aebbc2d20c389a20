/**
 * Files for evaluators as trees of values that remember their line, so that every problem can say where it is. Start with
 * {@link nl.wegwijzer.evaluation.source.SourceFiles}; {@link nl.wegwijzer.evaluation.source.Fields} reads one mapping and
 * names unknown keys. Knows nothing of test sets.
 */
@NullMarked
package nl.wegwijzer.evaluation.source;

import org.jspecify.annotations.NullMarked;
