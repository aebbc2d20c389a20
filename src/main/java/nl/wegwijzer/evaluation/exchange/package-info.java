/**
 * Test sets in the forms of other tools, and back. {@link nl.wegwijzer.evaluation.exchange.Imported} is what every importer
 * returns and {@link nl.wegwijzer.evaluation.exchange.Exported} what every exporter does; the forms themselves are in
 * {@code promptfoo}, {@code sheet} and {@code trec}. Imports are all or nothing. Runs no code from a file and opens no
 * connection.
 */
@NullMarked
package nl.wegwijzer.evaluation.exchange;

import org.jspecify.annotations.NullMarked;
