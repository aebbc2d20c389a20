/**
 * The seam for reports: a {@link nl.wegwijzer.evaluation.report.Reporter} gets one {@link
 * nl.wegwijzer.evaluation.report.Evaluation} and writes what it likes.
 */
@NullMarked
package nl.wegwijzer.evaluation.report;

import org.jspecify.annotations.NullMarked;
