package nl.wegwijzer.question;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase that may stand in a question: words, {@code word*} for any ending, {@code ...} for up to four words in
 * between.
 */
final class Phrase {
    private static final int LONGEST_GAP = 4;
    private static final String GAP = "...";

    private final List<String> parts;

    private Phrase(List<String> parts) {
        this.parts = parts;
    }

    static Phrase of(String written) {
        List<String> parts = new ArrayList<>();
        for (String part : written.split(" ", -1)) {
            if (part.equals(GAP)) {
                parts.add(GAP);
            } else {
                List<String> words = Words.of(part);
                parts.addAll(words);
                if (part.endsWith("*") && !words.isEmpty()) {
                    parts.set(parts.size() - 1, parts.getLast() + "*");
                }
            }
        }
        return new Phrase(List.copyOf(parts));
    }

    /** The words that stand in it whole. */
    List<String> words() {
        return parts.stream()
                .filter(part -> !part.equals(GAP) && !part.endsWith("*"))
                .toList();
    }

    /** The beginnings of the words that may end in any way. */
    List<String> beginnings() {
        return parts.stream()
                .filter(part -> part.endsWith("*"))
                .map(part -> part.substring(0, part.length() - 1))
                .toList();
    }

    /** The word that it begins with; a {@code *} at its end allows any ending. */
    String first() {
        return parts.getFirst();
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Where the phrase ends (exclusive) when it begins at this word; -1 when it doesn't. */
    int endAt(List<String> words, int start) {
        return endAt(words, start, 0);
    }

    private int endAt(List<String> words, int start, int part) {
        if (part == parts.size()) {
            return start;
        }
        if (parts.get(part).equals(GAP)) {
            for (int next = start; next <= Math.min(words.size(), start + LONGEST_GAP); next++) {
                int end = endAt(words, next, part + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return start < words.size() && matches(parts.get(part), words.get(start))
                ? endAt(words, start + 1, part + 1)
                : -1;
    }

    private static boolean matches(String part, String word) {
        return part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : part.equals(word);
    }
}
