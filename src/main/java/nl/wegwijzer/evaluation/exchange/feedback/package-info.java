/**
 * Visitors' feedback as drafts of test cases: {@link nl.wegwijzer.evaluation.exchange.feedback.FeedbackImport} reads the file
 * that a server wrote.
 */
@NullMarked
package nl.wegwijzer.evaluation.exchange.feedback;

import org.jspecify.annotations.NullMarked;
