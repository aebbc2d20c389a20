/**
 * Whether a sentence in free words says no more, no less and nothing else than the passage that it cites. {@link
 * nl.wegwijzer.verification.support.SupportCheck} lays the sentence beside the passage word by word; words, numbers and
 * names must be found there, and what turns a meaning round (not, only, can, must, too, when) must hang on the same words
 * in both. It is deterministic, knows no model, and when in doubt says no.
 */
@NullMarked
package nl.wegwijzer.verification.support;

import org.jspecify.annotations.NullMarked;
