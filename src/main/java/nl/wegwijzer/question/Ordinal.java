package nl.wegwijzer.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A place in a list, as in "vertel meer over de tweede": counted from 1; 0 stands for the last. */
record Ordinal(int place) {
    private static final List<List<String>> NAMES = List.of(
            List.of("laatste", "last", "laatst"),
            List.of("eerste", "first", "1e", "1st"),
            List.of("tweede", "second", "2e", "2nd"),
            List.of("derde", "third", "3e", "3rd"),
            List.of("vierde", "fourth", "4e", "4th"),
            List.of("vijfde", "fifth", "5e", "5th"));

    /** Words before a number that make it a place: "nummer drie". */
    private static final Set<String> BEFORE = Set.of("nummer", "number", "nr", "punt", "point", "optie", "option");

    /** What may follow a place in a list of programmes. */
    private static final Set<String> ITEMS =
            Set.of("one", "interventie", "intervention", "programma", "programme", "program", "training");

    /** Before "de tweede" they make it a year at school. */
    private static final Set<String> YEARS = Set.of("in", "uit", "from");

    private static final List<List<String>> NUMBERS = List.of(
            List.of("0"),
            List.of("een", "one", "1"),
            List.of("twee", "two", "2"),
            List.of("drie", "three", "3"),
            List.of("vier", "four", "4"),
            List.of("vijf", "five", "5"));

    static Optional<Ordinal> in(List<String> words) {
        return numbered(words).or(() -> named(words));
    }

    /** Every word that may name a place. */
    static Stream<String> words() {
        return NAMES.stream().flatMap(List::stream);
    }

    private static Optional<Ordinal> numbered(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String number = words.get(i);
            if (BEFORE.contains(words.get(i - 1))) {
                return IntStream.range(1, NUMBERS.size())
                        .filter(place -> NUMBERS.get(place).contains(number))
                        .mapToObj(Ordinal::new)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<Ordinal> named(List<String> words) {
        for (int place = 0; place < NAMES.size(); place++) {
            if (words.stream().anyMatch(NAMES.get(place)::contains)) {
                return Optional.of(new Ordinal(place));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a place is meant by itself, as in "wat leren ouders bij de tweede?" or "the first one": not of something ("de tweede
     * week"), and not a year at school ("in de tweede").
     */
    static boolean pointsIn(List<String> words) {
        if (numbered(words).isPresent()) {
            return true;
        }
        return IntStream.range(0, words.size())
                .filter(i -> NAMES.stream().anyMatch(names -> names.contains(words.get(i))))
                .anyMatch(i -> standsAlone(words, i) && (i < 2 || !YEARS.contains(words.get(i - 2))));
    }

    private static boolean standsAlone(List<String> words, int place) {
        return place == words.size() - 1 || ITEMS.contains(words.get(place + 1));
    }

    /** The one item of a list; empty when the list isn't that long. */
    <T> List<T> of(List<T> items) {
        int index = place == 0 ? items.size() - 1 : place - 1;
        return index >= 0 && index < items.size() ? List.of(items.get(index)) : List.of();
    }
}
