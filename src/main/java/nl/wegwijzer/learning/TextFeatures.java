package nl.wegwijzer.learning;

import java.util.Arrays;
import java.util.List;

/**
 * What of a text counts when it is compared with others: its words and pairs of words, and beside them the pieces of three to
 * five letters that its words are made of, so that a typing error changes little. Each is a number below {@link #SIZE}, by hashing
 * (Weinberger et al., Feature Hashing for Large Scale Multitask Learning, 2009): few share one by chance.
 */
public final class TextFeatures {
    /** How many numbers there are. */
    public static final int SIZE = 1 << 19;

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 5;
    private static final int WORD = 17;
    private static final int PIECE = 31;
    private static final int SPREAD = 0x9E3779B9;

    private final int[] words;
    private final int[] pieces;

    private TextFeatures(int[] words, int[] pieces) {
        this.words = words;
        this.pieces = pieces;
    }

    /** The numbers of its words and pairs, each once. */
    public int[] words() {
        return words;
    }

    /** The numbers of its pieces, each once. */
    public int[] pieces() {
        return pieces;
    }

    /** Of a text that is cut into words of one plain form. */
    public static TextFeatures of(List<String> words) {
        int[] whole = new int[2 * words.size()];
        int[] pieces =
                new int[words.stream().mapToInt(word -> 3 * (word.length() + 2)).sum()];
        int found = 0;
        int before = 0;
        for (int i = 0; i < words.size(); i++) {
            int word = words.get(i).hashCode();
            whole[2 * i] = number(word, WORD);
            whole[2 * i + 1] = i == 0 ? whole[0] : number(before * PIECE * PIECE + word, WORD);
            before = word;
            found = addPieces("_" + words.get(i) + "_", pieces, found);
        }
        return new TextFeatures(distinct(whole, whole.length), distinct(pieces, found));
    }

    private static int addPieces(String word, int[] pieces, int from) {
        int found = from;
        for (int start = 0; start < word.length(); start++) {
            int hash = 0;
            for (int end = start; end < Math.min(word.length(), start + LONGEST_PIECE); end++) {
                hash = hash * PIECE + word.charAt(end);
                if (end - start + 1 >= SHORTEST_PIECE) {
                    pieces[found++] = number(hash, end - start);
                }
            }
        }
        return found;
    }

    private static int number(int hash, int kind) {
        int mixed = (hash + kind) * SPREAD;
        return (mixed ^ (mixed >>> 15)) & (SIZE - 1);
    }

    private static int[] distinct(int[] numbers, int count) {
        return Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
    }
}
