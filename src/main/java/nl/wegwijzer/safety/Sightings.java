package nl.wegwijzer.safety;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where in one message each word of the vocabulary may be read: as it is written, with a typing error, cut in two, written
 * together with its neighbour, or with the space between them one letter off.
 */
final class Sightings {
    private static final int LONG_WORD = 6;
    private static final int SMALL_ERROR = 1;
    private static final int LARGE_ERROR = 2;
    private static final int OTHER_WORD = 3;
    private static final int SHORTEST_TORN = 3;
    private static final int LONGEST_TORN = 16;
    private static final int LONGEST_PIECE = 3;
    private static final int LONGEST_CUT = 30;
    private static final int MOST_HIDDEN_LETTERS = 3;
    private static final int RECENT = 4;

    private final Wording wording;
    private final List<List<Span>> spans = new ArrayList<>();
    private final BitSet seen = new BitSet();
    private final int length;

    private Sightings(Wording wording, int length) {
        this.wording = wording;
        this.length = length;
        for (int i = 0; i < wording.vocabulary().size(); i++) {
            spans.add(List.of());
        }
    }

    static Sightings in(List<String> words, Wording wording) {
        Sightings sightings = new Sightings(wording, words.size() * Span.WORD);
        sightings.add(Vocabulary.MESSAGE_START, new Span(0, 0, 0));
        sightings.add(Vocabulary.MESSAGE_END, new Span(sightings.length, sightings.length, 0));
        for (int i = 0; i < words.size(); i++) {
            sightings.readAlone(words.get(i), i * Span.WORD);
            if (i + 1 < words.size()) {
                sightings.readTogether(words.get(i), words.get(i + 1), i * Span.WORD);
            }
        }
        return sightings;
    }

    /** In half words. */
    int length() {
        return length;
    }

    boolean anyOf(BitSet numbers) {
        return seen.intersects(numbers);
    }

    List<Span> of(BitSet numbers) {
        BitSet present = (BitSet) seen.clone();
        present.and(numbers);
        List<Span> found = new ArrayList<>();
        for (int i = present.nextSetBit(0); i >= 0; i = present.nextSetBit(i + 1)) {
            found.addAll(spans.get(i));
        }
        return found;
    }

    private void readAlone(String word, int start) {
        if (word.chars().filter(c -> c == MessageWords.HIDDEN_LETTER).count() > MOST_HIDDEN_LETTERS) {
            return;
        }
        int end = start + Span.WORD;
        boolean known = wording.knows(word);
        read(word, start, end, !known, 0);
        readChat(word, start, end);
        String single = withoutDoubles(word);
        if (!known && !single.equals(word)) {
            read(single, start, end, false, SMALL_ERROR);
        }
        if (known) {
            readSmallWords(word, start, end);
        } else if (word.length() <= LONGEST_CUT) {
            cut(word, start);
        }
    }

    private void readChat(String word, int start, int end) {
        for (List<String> reading : wording.readingsOf(word)) {
            boolean one = reading.size() == 1;
            read(reading.get(0), start, one ? end : start + 1, false, SMALL_ERROR);
            if (!one) {
                read(reading.get(1), start + 1, end, false, SMALL_ERROR);
            }
        }
    }

    private void readSmallWords(String word, int start, int end) {
        wording.smallWordsNear(word).stream().forEach(number -> add(number, new Span(start, end, OTHER_WORD)));
    }

    /** "ikwil": a space is missing, or another character stands in its place. */
    private void cut(String word, int start) {
        int middle = start + 1;
        for (int i = 1; i < word.length(); i++) {
            readBoth(word.substring(0, i), word.substring(i), start, middle, middle + 1);
            readBoth(word.substring(0, i), word.substring(i + 1), start, middle, middle + 1);
        }
    }

    private void readTogether(String first, String second, int start) {
        int end = start + 2 * Span.WORD;
        String joined = first + second;
        boolean bothKnown = wording.knows(first) && wording.knows(second);
        if (!bothKnown || joined.length() >= LONG_WORD) {
            read(joined, start, end, !bothKnown && mayBeTorn(first, second, joined), SMALL_ERROR);
        }
        if (!bothKnown) {
            int middle = start + Span.WORD;
            String last = first.substring(first.length() - 1);
            readBoth(first.substring(0, first.length() - 1), last + second, start, middle, end);
            readBoth(first + second.charAt(0), second.substring(1), start, middle, end);
        }
    }

    /** Whether two pieces may be one word with a space for a letter; looked at for likely pieces only, it takes long. */
    private boolean mayBeTorn(String first, String second, String joined) {
        boolean smallPiece = Math.min(first.length(), second.length()) <= LONGEST_PIECE;
        boolean noWords = !wording.knows(first) && !wording.knows(second);
        return (smallPiece || noWords)
                && joined.length() >= SHORTEST_TORN
                && joined.length() <= LONGEST_TORN
                && !wording.knows(joined);
    }

    /** A long word of the rules may be recognised beside anything, a short one only beside a word that is known. */
    private void readBoth(String first, String second, int start, int middle, int end) {
        if (wording.knows(second) || first.length() >= LONG_WORD) {
            read(first, start, middle, false, SMALL_ERROR);
        }
        if (wording.knows(first) || second.length() >= LONG_WORD) {
            read(second, middle, end, false, SMALL_ERROR);
        }
    }

    private void read(String word, int start, int end, boolean tolerant, int cost) {
        wording.vocabulary()
                .find(
                        word,
                        tolerant,
                        (number, size, error) -> add(number, new Span(start, end, error ? errorIn(size) : cost)));
    }

    private static int errorIn(int size) {
        return size >= LONG_WORD ? SMALL_ERROR : LARGE_ERROR;
    }

    private void add(int number, Span span) {
        if (spans.get(number).isEmpty()) {
            spans.set(number, new ArrayList<>());
            seen.set(number);
        }
        List<Span> soFar = spans.get(number);
        // The same reading may be reached by several roads, but only while one pair of words is looked at.
        if (!soFar.subList(Math.max(0, soFar.size() - RECENT), soFar.size()).contains(span)) {
            soFar.add(span);
        }
    }

    /** "zelfmmoord" and "willl" with every doubled letter once; a reading beside the written one, never instead of it. */
    private static String withoutDoubles(String word) {
        StringBuilder result = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                result.append(word.charAt(i));
            }
        }
        return result.toString();
    }
}
