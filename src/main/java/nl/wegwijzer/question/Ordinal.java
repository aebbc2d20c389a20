package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;

/** A place in a list, as in "vertel meer over de tweede": counted from 1; 0 stands for the last. */
record Ordinal(int place) {
    private static final List<List<String>> NAMES = List.of(
            List.of("laatste", "last", "laatst"),
            List.of("eerste", "first", "1e"),
            List.of("tweede", "second", "2e"),
            List.of("derde", "third", "3e"),
            List.of("vierde", "fourth", "4e"),
            List.of("vijfde", "fifth", "5e"));

    static Optional<Ordinal> in(List<String> words) {
        for (int place = 0; place < NAMES.size(); place++) {
            if (words.stream().anyMatch(NAMES.get(place)::contains)) {
                return Optional.of(new Ordinal(place));
            }
        }
        return Optional.empty();
    }

    /** The one item of a list; empty when the list isn't that long. */
    <T> List<T> of(List<T> items) {
        int index = place == 0 ? items.size() - 1 : place - 1;
        return index >= 0 && index < items.size() ? List.of(items.get(index)) : List.of();
    }
}
