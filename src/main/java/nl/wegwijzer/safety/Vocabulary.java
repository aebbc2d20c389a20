package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All words that rules speak of, as a tree of letters that finds a written word with at most one typing error: a letter
 * too many, missing, other, or two swapped.
 */
final class Vocabulary {
    /** No typing errors are looked for in a beginning of a word that is shorter: "belasting" would begin like "betast". */
    static final int SHORTEST_TOLERANT_STEM = 8;

    /** Numbers that no word has: where a message begins, and where it ends. */
    static final int MESSAGE_START = 0;

    static final int MESSAGE_END = 1;

    private static final char ANY_ENDING = '*';
    private static final int LETTERS = 36;

    /** No child: the number of the root, which is nobody's. */
    private static final int CHILDLESS = 0;

    private static final int NONE = -1;

    private final List<Node> nodes = new ArrayList<>();
    private int size = 2;

    Vocabulary() {
        nodes.add(new Node());
    }

    /** The number of a word, which is given to it when it is first named. A star at the end stands for any ending. */
    int numberOf(String word) {
        boolean stem = isStem(word);
        int length = stem ? word.length() - 1 : word.length();
        int at = 0;
        for (int i = 0; i < length; i++) {
            int[] children = nodes.get(at).children;
            int letter = index(word.charAt(i));
            if (children[letter] == CHILDLESS) {
                children[letter] = nodes.size();
                nodes.get(at).add(nodes.size());
                nodes.add(new Node());
            }
            at = children[letter];
        }
        Node node = nodes.get(at);
        node.length = length;
        if (stem) {
            node.stem = node.stem == NONE ? size++ : node.stem;
            return node.stem;
        }
        node.word = node.word == NONE ? size++ : node.word;
        return node.word;
    }

    /** Whether it stands for any ending. Asked of each word at each start: {@code endsWith} takes ten times as long there. */
    static boolean isStem(String word) {
        return !word.isEmpty() && word.charAt(word.length() - 1) == ANY_ENDING;
    }

    /** How many words have a number. */
    int size() {
        return size;
    }

    /** Whether a word stands here exactly as it is written. */
    boolean holds(String word) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            int letter = index(word.charAt(i));
            at = letter == NONE ? CHILDLESS : nodes.get(at).children[letter];
            if (at == CHILDLESS) {
                return false;
            }
        }
        return nodes.get(at).word != NONE;
    }

    /** Receives each word that a written word may stand for. */
    interface Finding {
        void found(int number, int length, boolean typingError);
    }

    /** A word with hidden letters counts as one with an error, and may have no other. */
    void find(String written, boolean tolerant, Finding finding) {
        boolean hidden = written.indexOf(MessageWords.HIDDEN_LETTER) >= 0;
        new Walk(written, finding).from(0, 0, !tolerant || hidden, hidden);
    }

    private static int index(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : NONE;
    }

    static boolean spellable(String letters) {
        return !letters.isEmpty() && letters.chars().allMatch(c -> index((char) c) != NONE);
    }

    private static final class Node {
        private final int[] children = new int[LETTERS];
        /** The same without the gaps: most nodes have one child or two, and all of them are asked for often. */
        private int[] all = {};

        private int word = NONE;
        private int stem = NONE;
        private int length;

        void add(int child) {
            all = Arrays.copyOf(all, all.length + 1);
            all[all.length - 1] = child;
        }
    }

    /** One walk down the tree; at most one error on the way, so its cost grows with the length of the word only. */
    private final class Walk {
        private final String written;
        private final Finding finding;

        Walk(String written, Finding finding) {
            this.written = written;
            this.finding = finding;
        }

        void from(int at, int i, boolean noMoreErrors, boolean error) {
            Node node = nodes.get(at);
            if (node.stem != NONE && (!error || node.length >= SHORTEST_TOLERANT_STEM)) {
                finding.found(node.stem, node.length, error);
            }
            if (i == written.length()) {
                atTheEnd(node, noMoreErrors, error);
                return;
            }
            char c = written.charAt(i);
            if (c == MessageWords.HIDDEN_LETTER) {
                anyLetter(node, i + 1, noMoreErrors, error);
                return;
            }
            step(node, c, i + 1, noMoreErrors, error);
            if (!noMoreErrors) {
                from(at, i + 1, true, true);
                anyLetter(node, i, true, true);
                anyLetter(node, i + 1, true, true);
                swapped(node, i);
            }
        }

        private void atTheEnd(Node node, boolean noMoreErrors, boolean error) {
            if (node.word != NONE) {
                finding.found(node.word, node.length, error);
            }
            if (!noMoreErrors) {
                anyLetter(node, written.length(), true, true);
            }
        }

        private void step(Node node, char c, int next, boolean noMoreErrors, boolean error) {
            int letter = index(c);
            if (letter != NONE && node.children[letter] != CHILDLESS) {
                from(node.children[letter], next, noMoreErrors, error);
            }
        }

        private void anyLetter(Node node, int next, boolean noMoreErrors, boolean error) {
            for (int child : node.all) {
                from(child, next, noMoreErrors, error);
            }
        }

        private void swapped(Node node, int i) {
            if (i + 1 < written.length()) {
                int second = index(written.charAt(i + 1));
                if (second != NONE && node.children[second] != CHILDLESS) {
                    step(nodes.get(node.children[second]), written.charAt(i), i + 2, true, true);
                }
            }
        }
    }
}
