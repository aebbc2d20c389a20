/**
 * Tables that spreadsheet programs open and save. {@link nl.wegwijzer.evaluation.exchange.sheet.SheetReader} understands what
 * Dutch and English programs write; {@link nl.wegwijzer.evaluation.exchange.sheet.SpreadsheetImport} makes test sets of it,
 * {@link nl.wegwijzer.evaluation.exchange.sheet.AnnotationSheet} asks people for their judgement of a run.
 */
@NullMarked
package nl.wegwijzer.evaluation.exchange.sheet;

import org.jspecify.annotations.NullMarked;
