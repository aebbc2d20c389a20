/**
 * Chooses what to say: {@link nl.wegwijzer.composition.AnswerComposer} turns a question and its evidence into drafts.
 * Nothing that leaves this package has been verified; only the verification package may turn a draft into a statement.
 */
@NullMarked
package nl.wegwijzer.composition;

import org.jspecify.annotations.NullMarked;
