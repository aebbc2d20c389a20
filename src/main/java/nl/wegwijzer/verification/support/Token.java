package nl.wegwijzer.verification.support;

import java.util.HashSet;
import java.util.Set;

/**
 * A word of a sentence.
 *
 * @param word folded
 * @param keys by which it is the same as another word; two words that share one are the same
 * @param sentence which of its text, from 0
 * @param clause which of its text, from 0; a new sentence begins a new clause
 * @param actor whether it names people who do something
 * @param preposition that goes before it, so that it isn't the one who does; empty when none does
 */
record Token(String word, Set<String> keys, Role role, int sentence, int clause, boolean actor, String preposition) {
    boolean governed() {
        return !preposition.isEmpty();
    }

    /** The same word with more keys. */
    Token withKeys(Set<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(keys);
        all.addAll(more);
        return new Token(word, all, role, sentence, clause, actor, preposition);
    }

    /** The same word, but naming nobody and nothing. */
    Token unnamed() {
        return new Token(word, Set.of(), Role.FUNCTION, sentence, clause, false, preposition);
    }

    /** The same word as one who does something. */
    Token acting() {
        return new Token(word, keys, role, sentence, clause, true, preposition);
    }

    /** The same word after another preposition. */
    Token governedBy(String other) {
        return new Token(word, keys, role, sentence, clause, actor, other);
    }

    /** Whether another has a form of the same word, not only one that says the same. */
    boolean isSameForm(Token other) {
        return keys.stream().anyMatch(key -> !key.startsWith("y:") && other.keys.contains(key));
    }

    boolean isSame(Token other) {
        for (String key : keys) {
            if (other.keys.contains(key)) {
                return true;
            }
        }
        return false;
    }
}
