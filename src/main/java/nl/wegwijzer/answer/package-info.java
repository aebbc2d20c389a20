/** The ways in which a question can end: {@link nl.wegwijzer.answer.Answer}, made of verified statements or fixed texts. */
@NullMarked
package nl.wegwijzer.answer;

import org.jspecify.annotations.NullMarked;
