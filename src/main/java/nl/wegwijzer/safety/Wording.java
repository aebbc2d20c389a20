package nl.wegwijzer.safety;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that the rules are made of, and those that they leave alone. */
final class Wording {
    private final Vocabulary vocabulary;
    private final Set<String> ordinary;
    private final Map<String, List<List<String>>> chat;
    /** The small words alone: among so few, one that is near is found at once. */
    private final Vocabulary small = new Vocabulary();
    /** From their numbers there to those among all words. */
    private final Map<Integer, Integer> smallNumbers = new HashMap<>();

    /**
     * Puts the words together.
     *
     * @param vocabulary the words of the rules
     * @param ordinary words that are never a typing error in another word
     * @param chat how people type in a chat, with the one or two words that each may stand for
     * @param small words of the rules that matter so little that even an ordinary word may be an error in them
     */
    Wording(Vocabulary vocabulary, Set<String> ordinary, Map<String, List<List<String>>> chat, Set<String> small) {
        this.vocabulary = vocabulary;
        this.ordinary = Set.copyOf(ordinary);
        this.chat = Map.copyOf(chat);
        small.forEach(word -> smallNumbers.put(this.small.numberOf(word), vocabulary.numberOf(word)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    boolean isOrdinary(String word) {
        return ordinary.contains(word);
    }

    boolean knows(String word) {
        return ordinary.contains(word) || vocabulary.holds(word) || chat.containsKey(word);
    }

    /** What a word of chat language may stand for, each time one word or two. */
    List<List<String>> readingsOf(String word) {
        return chat.getOrDefault(word, List.of());
    }

    /** Small words that may have been meant where an ordinary word, or one of chat language, is written. */
    BitSet smallWordsNear(String word) {
        BitSet near = new BitSet();
        if (ordinary.contains(word) || chat.containsKey(word)) {
            small.find(word, true, (number, size, error) -> {
                if (error) {
                    near.set(smallNumbers.getOrDefault(number, number));
                }
            });
        }
        return near;
    }
}
