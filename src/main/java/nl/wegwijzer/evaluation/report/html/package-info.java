/**
 * One self-contained HTML page. Start with {@link nl.wegwijzer.evaluation.report.html.HtmlReport}, which lists the sections in
 * their order. Everything goes through {@link nl.wegwijzer.evaluation.report.html.Tag}, which escapes.
 */
@NullMarked
package nl.wegwijzer.evaluation.report.html;

import org.jspecify.annotations.NullMarked;
