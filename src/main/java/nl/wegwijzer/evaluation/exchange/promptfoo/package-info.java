/**
 * promptfoo's test files. {@link nl.wegwijzer.evaluation.exchange.promptfoo.PromptfooImport} takes over what can be decided
 * without a model and without running code from the file; {@link
 * nl.wegwijzer.evaluation.exchange.promptfoo.PromptfooExport} writes a file with which a real promptfoo asks our server and
 * reaches our own verdicts, by JSON Schemas over the reply.
 */
@NullMarked
package nl.wegwijzer.evaluation.exchange.promptfoo;

import org.jspecify.annotations.NullMarked;
