/**
 * From a person's words to what they ask. {@link nl.wegwijzer.question.QuestionReader} reads a {@link
 * nl.wegwijzer.question.Question} into an {@link nl.wegwijzer.question.Understanding}: by rules, without search and
 * without a model. The words of the rules stand in files that editors change.
 */
@NullMarked
package nl.wegwijzer.question;

import org.jspecify.annotations.NullMarked;
