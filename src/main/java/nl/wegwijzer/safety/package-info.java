/**
 * What comes before everything else: recognises a message about a crisis and answers it with fixed help text, and finds
 * personal data so that no later stage sees it. Rules and examples, no language model, and nothing that has to be reached over a network.
 *
 * <p>Start with {@link nl.wegwijzer.safety.CrisisDetector}. What it goes by are words in {@code knowledge/}, for editors
 * to change. This package knows nothing of questions, search or answers.
 */
@NullMarked
package nl.wegwijzer.safety;

import org.jspecify.annotations.NullMarked;
