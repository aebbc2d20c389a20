package nl.wegwijzer.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.wegwijzer.guide.Passage;

/**
 * The marks under which passages reach a model, for one question. They are drawn at random: a model can't name a passage
 * that it wasn't given, and nobody can write a mark into a question beforehand.
 */
final class Marks {
    private static final String LETTERS = "bcdfghjkmnpqrstvwxz23456789";
    private static final int LENGTH = 7;

    private final Map<String, Passage> passages = new LinkedHashMap<>();

    /** One mark for each passage. */
    Marks(List<Passage> marked, RandomGenerator random) {
        for (Passage passage : marked) {
            String mark = draw(random);
            while (passages.containsKey(mark)) {
                mark = draw(random);
            }
            passages.put(mark, passage);
        }
    }

    /** A random word. */
    static String draw(RandomGenerator random) {
        StringBuilder word = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }

    /** The passage under a mark; empty when nothing was given under it. */
    Optional<Passage> passage(String mark) {
        return Optional.ofNullable(passages.get(mark));
    }

    /** By mark, in the order in which they were given. */
    Map<String, Passage> all() {
        return passages;
    }

    List<String> words() {
        return new ArrayList<>(passages.keySet());
    }
}
