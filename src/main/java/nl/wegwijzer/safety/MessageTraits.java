package nl.wegwijzer.safety;

import java.util.Arrays;
import java.util.List;
import nl.wegwijzer.learning.TextFeatures;

/**
 * What of a message counts when it is compared with others: its words and their pieces, and beside them who does what to whom: pairs
 * of words that stand near each other, each person called by who it is ({@link People}) and each other word by its beginning. Each is
 * a number below {@link #SIZE}, by hashing as in {@link TextFeatures}. Immutable.
 */
final class MessageTraits {
    /** How many numbers there are. */
    static final int SIZE = 2 * TextFeatures.SIZE;

    /** "vader ... mij ... geslagen": with two words between, or three. */
    private static final int FURTHEST = 4;

    /** Longer words are taken for one when so many letters are the same: "slaan" and "slaande". */
    private static final int BEGINNING = 5;

    private static final int SPREAD = 0x9E3779B9;
    private static final int PAIR = 31;

    private final People people;

    MessageTraits(People people) {
        this.people = people;
    }

    /** Those of a message, of three sorts that weigh the same; each number once. */
    List<int[]> of(String message) {
        List<String> words = MessageWords.of(message);
        TextFeatures features = TextFeatures.of(words);
        return List.of(features.words(), features.pieces(), pairs(words));
    }

    private int[] pairs(List<String> words) {
        int[] names = words.stream().mapToInt(this::name).toArray();
        int[] pairs = new int[FURTHEST * names.length];
        int found = 0;
        for (int first = 0; first < names.length; first++) {
            for (int second = first + 1; second < Math.min(names.length, first + FURTHEST + 1); second++) {
                pairs[found++] = number(names[first] * PAIR * PAIR + names[second]);
            }
        }
        return Arrays.stream(pairs, 0, found).sorted().distinct().toArray();
    }

    /** The same for all words that count as one here; a kind of person is another than the word for it. */
    private int name(String word) {
        return people.meantBy(word)
                .map(who -> -who.hashCode())
                .orElseGet(() ->
                        word.substring(0, Math.min(word.length(), BEGINNING)).hashCode());
    }

    private static int number(int hash) {
        int mixed = hash * SPREAD;
        return TextFeatures.SIZE + ((mixed ^ (mixed >>> 15)) & (TextFeatures.SIZE - 1));
    }
}
