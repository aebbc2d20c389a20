/**
 * What a report says, whatever its form: {@link nl.wegwijzer.evaluation.report.view.View} is one evaluation in one language.
 * {@link nl.wegwijzer.evaluation.report.view.Disclosure} decides what may be shown; renderers take cases, aggregates and
 * findings from there only. Knows no HTML and no files.
 */
@NullMarked
package nl.wegwijzer.evaluation.report.view;

import org.jspecify.annotations.NullMarked;
