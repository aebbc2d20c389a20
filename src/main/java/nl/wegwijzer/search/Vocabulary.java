package nl.wegwijzer.search;

import java.util.List;
import java.util.Optional;

/** The words that the index knows, as they are written, and the compounds that they form in one word or apart. */
final class Vocabulary {
    private static final int SHORTEST_PART = 4;

    private static final List<String> LINKS = List.of("", "s", "en", "e");

    private final Frequencies frequencies;

    Vocabulary(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    boolean knows(String word) {
        return frequencies.isWritten(word);
    }

    /** The two known words that an unknown compound consists of; the longest first part wins. */
    Optional<List<String>> parts(String word) {
        for (int end = word.length() - SHORTEST_PART; end >= SHORTEST_PART; end--) {
            String tail = word.substring(end);
            if (knows(tail)) {
                for (String link : LINKS) {
                    String head = word.substring(0, end);
                    if (head.endsWith(link) && head.length() - link.length() >= SHORTEST_PART) {
                        String stem = head.substring(0, head.length() - link.length());
                        if (knows(stem)) {
                            return Optional.of(List.of(stem, tail));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The known compound that an unknown one was meant to be: the same parts, joined in another way ("huisswerk"). */
    Optional<String> recompounded(String word) {
        return parts(word).flatMap(parts -> joined(parts.getFirst(), parts.getLast()));
    }

    /** The known compound that two words form when they are written as one. */
    Optional<String> joined(String first, String second) {
        return LINKS.stream()
                .map(link -> first + link + second)
                .filter(this::knows)
                .findFirst();
    }
}
