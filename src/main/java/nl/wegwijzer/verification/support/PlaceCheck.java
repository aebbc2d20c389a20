package nl.wegwijzer.verification.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wegwijzer.verification.support.Support.Flaw;
import nl.wegwijzer.verification.support.Support.Missing;

/**
 * Who does something, for people and things that no list names: told by where the words stand in the passage. A clause
 * doesn't begin with somebody from another sentence, two words haven't changed places, and what a relative clause says is
 * said of its own word.
 */
final class PlaceCheck {
    /** They stand for somebody of the sentence before. */
    private static final Set<String> PEOPLE =
            Set.of("zij", "ze", "hij", "hen", "hem", "haar", "they", "he", "she", "them", "him", "her");
    /** The same at the beginning of a sentence. */
    private static final Set<String> POINTING =
            Set.of("die", "deze", "dit", "dat", "het", "daar", "this", "these", "that", "those", "it");

    private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "the", "a", "an");
    private static final Set<String> PASSIVE =
            Set.of("wordt", "worden", "werd", "werden", "is", "are", "were", "was", "be");
    private static final Set<String> RELATIVE = Set.of("die", "dat", "who", "which", "that");

    /** With a verb alone between them they may well change places: "elke week verandert het rooster". */
    private static final int BETWEEN = 2;

    private final Alignment alignment;
    private final List<Token> said;
    private final List<Token> text;

    PlaceCheck(Alignment alignment) {
        this.alignment = alignment;
        this.said = alignment.said();
        this.text = alignment.text();
    }

    Optional<Missing> flaw() {
        int[] placed = IntStream.range(0, said.size())
                .filter(word -> alignment.place(word) >= 0)
                .toArray();
        return borrowed(placed)
                .or(() -> replaced(placed))
                .or(() -> exchanged(placed))
                .or(() -> pushedForward(placed))
                .or(this::ofAnother);
    }

    /** A clause that begins with words of another sentence than all the rest of it, for which that sentence has no pronoun. */
    private Optional<Missing> borrowed(int[] placed) {
        for (int clause : IntStream.of(placed)
                .map(word -> said.get(word).clause())
                .distinct()
                .toArray()) {
            int[] words = IntStream.of(placed)
                    .filter(word -> said.get(word).clause() == clause)
                    .toArray();
            int[] rest = IntStream.of(words)
                    .dropWhile(word -> sentence(word) == sentence(words[0]))
                    .map(this::sentence)
                    .distinct()
                    .toArray();
            boolean elsewhere = rest.length == 1 && rest[0] != sentence(words[0]);
            if (elsewhere && !said.get(words[0]).governed() && !pointsBack(rest[0])) {
                return flaw(words[0]);
            }
            OptionalInt stranger = stranger(words);
            if (stranger.isPresent()) {
                return flaw(stranger.getAsInt());
            }
        }
        return Optional.empty();
    }

    /** "Zij ervaren THUIS als onveilig" for "zij ervaren school als onveilig": a word from elsewhere in another's place. */
    private Optional<Missing> replaced(int[] placed) {
        for (int i = 1; i + 1 < placed.length; i++) {
            int from = place(placed, i - 1);
            int to = place(placed, i + 1);
            Token there = text.get(place(placed, i));
            boolean elsewhere = from < to
                    && text.get(from).clause() == text.get(to).clause()
                    && there.clause() != text.get(from).clause()
                    && there.governed()
                    && !said.get(placed[i]).governed();
            long between = IntStream.range(from + 1, to)
                    .filter(place -> text.get(place).role().isNaming())
                    .filter(place -> !text.get(place).governed() && !alignment.isUsed(place))
                    .count();
            if (elsewhere && between == 1) {
                return flaw(placed[i]);
            }
        }
        return Optional.empty();
    }

    /** One word in the middle of a clause from another sentence than all others: "zij ervaren THUIS als onveilig". */
    private OptionalInt stranger(int[] words) {
        for (int i = 1; i + 1 < words.length; i++) {
            int word = words[i];
            int[] others = IntStream.of(words)
                    .filter(other -> other != word)
                    .map(this::sentence)
                    .distinct()
                    .toArray();
            boolean alone = others.length == 1 && others[0] != sentence(word);
            if (alone && !said.get(word).governed() && !pointsBack(Math.max(others[0], sentence(word)))) {
                return OptionalInt.of(word);
            }
        }
        return OptionalInt.empty();
    }

    private int sentence(int word) {
        return text.get(alignment.place(word)).sentence();
    }

    private boolean pointsBack(int sentence) {
        List<Token> tokens =
                text.stream().filter(token -> token.sentence() == sentence).toList();
        long before = tokens.stream()
                .takeWhile(token -> !PEOPLE.contains(token.word()))
                .filter(token -> token.role().isNaming() && !token.governed())
                .filter(token ->
                        tokens.stream().noneMatch(other -> other.preposition().equals(token.word())))
                .count();
        boolean pronoun = tokens.stream().anyMatch(token -> PEOPLE.contains(token.word()));
        return POINTING.contains(tokens.getFirst().word()) || (pronoun && before <= 1);
    }

    /** "de klas" at the beginning, where the passage has it at the end, behind somebody whom the sentence makes an object of. */
    private Optional<Missing> pushedForward(int[] placed) {
        if (placed.length < 3 || !isSubject(placed[0]) || isPassive()) {
            return Optional.empty();
        }
        int opening = alignment.place(placed[0]);
        boolean last = IntStream.of(placed).skip(1).map(alignment::place).allMatch(place -> place < opening);
        boolean replaced = IntStream.range(0, opening)
                .filter(place -> text.get(place).sentence() == text.get(opening).sentence())
                .filter(place ->
                        text.get(place).role().isNaming() && !text.get(place).governed())
                .anyMatch(place -> IntStream.of(placed)
                        .filter(word -> alignment.place(word) == place)
                        .allMatch(word -> said.get(word).governed()));
        return last && replaced ? flaw(placed[0]) : Optional.empty();
    }

    private boolean isSubject(int word) {
        return word > 0
                && word <= 2
                && DETERMINERS.contains(said.getFirst().word())
                && !said.get(word).governed();
    }

    private boolean isPassive() {
        return said.stream().anyMatch(token -> PASSIVE.contains(token.word()));
    }

    /** Two words with several between them that, put back, would give the passage's own order. */
    private Optional<Missing> exchanged(int[] placed) {
        for (int i = 0; i < placed.length; i++) {
            for (int j = i + BETWEEN + 1; j < placed.length; j++) {
                boolean moved = staysGoverned(placed[i]) || staysGoverned(placed[j]);
                if (!moved && place(placed, j) < place(placed, i) && isOrderedWithout(placed, i, j)) {
                    return flaw(placed[i]);
                }
            }
        }
        return Optional.empty();
    }

    /** "via workshops" may stand anywhere. */
    private boolean staysGoverned(int word) {
        return said.get(word).governed() && text.get(alignment.place(word)).governed();
    }

    private boolean isOrderedWithout(int[] placed, int one, int other) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < placed.length; i++) {
            places.add(place(placed, i == one ? other : i == other ? one : i));
        }
        return IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) <= places.get(i));
    }

    private int place(int[] placed, int index) {
        return alignment.place(placed[index]);
    }

    /** "afspraken die scholieren opbergen" when they put away something else, and the agreements come later. */
    private Optional<Missing> ofAnother() {
        for (int i = 1; i + 1 < said.size(); i++) {
            int of = alignment.place(i - 1);
            if (of < 0
                    || !RELATIVE.contains(said.get(i).word())
                    || said.get(i).sentence() != said.get(i - 1).sentence()) {
                continue;
            }
            int from = i + 1;
            int[] places = IntStream.range(from, said.size())
                    .takeWhile(word -> said.get(word).clause() == said.get(from).clause())
                    .map(alignment::place)
                    .filter(place -> place >= 0)
                    .toArray();
            boolean before = places.length >= 2
                    && IntStream.of(places)
                            .allMatch(place -> place < of
                                    && text.get(place).clause() != text.get(of).clause());
            if (before) {
                return flaw(i - 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Missing> flaw(int word) {
        return Optional.of(new Missing(Flaw.WHO, said.get(word).word()));
    }
}
