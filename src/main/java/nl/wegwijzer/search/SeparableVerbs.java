package nl.wegwijzer.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wegwijzer.question.StopWords;

/**
 * Puts Dutch verbs together whose parts stand apart: "hoe nodig ik ouders uit?" asks about "uitnodigen". It does so where the parts
 * say little by themselves. A verb is what stands beside its subject, "ik" or "we"; elsewhere "nodig" may be another word. Its other
 * part stands where no noun follows: "merk je op school iets" isn't about "opmerken".
 */
final class SeparableVerbs {
    private static final Set<String> SUBJECTS =
            Set.of("ik", "we", "wij", "je", "jij", "jullie", "hij", "ze", "zij", "men");

    private static final Set<String> DETERMINERS = Set.of(
            "de", "het", "een", "mijn", "je", "jouw", "uw", "hun", "ons", "onze", "deze", "dit", "elk", "elke", "welk",
            "welke");

    /** So many words may stand between the parts. */
    private static final int WIDEST = 8;

    private static final int SHORTEST = 3;

    private final Predicate<String> general;
    private final Predicate<String> known;

    /**
     * Knows verbs by two lists.
     *
     * @param general words that say little by themselves
     * @param known words of the guide and of the word lists, in any form
     */
    SeparableVerbs(Predicate<String> general, Predicate<String> known) {
        this.general = general;
        this.known = known;
    }

    /** The whole verb whose first part stands at this place of a clause; empty when none does. */
    Optional<String> at(int place, List<String> words) {
        String word = words.get(place);
        boolean verb = isSubject(place - 1, words) || isSubject(place + 1, words);
        if (!verb || word.length() < SHORTEST || !general.test(word) || StopWords.PARTICLES.contains(word)) {
            return Optional.empty();
        }
        return IntStream.range(place + 1, Math.min(words.size(), place + WIDEST))
                .filter(other -> StopWords.PARTICLES.contains(words.get(other)) && !hasNoun(other, words))
                .mapToObj(other -> words.get(other) + word)
                .filter(known)
                .findFirst();
    }

    private static boolean hasNoun(int preposition, List<String> words) {
        return words.stream()
                .skip(preposition + 1L)
                .findFirst()
                .filter(next -> DETERMINERS.contains(next) || !StopWords.dutch(next))
                .isPresent();
    }

    private static boolean isSubject(int place, List<String> words) {
        return place >= 0 && place < words.size() && SUBJECTS.contains(words.get(place));
    }
}
