/**
 * The report for programs and pull requests: JUnit XML, Markdown, JSON and CSV. Each class makes one text; none shows a single
 * case of a hidden set.
 */
@NullMarked
package nl.wegwijzer.evaluation.report.data;

import org.jspecify.annotations.NullMarked;
