package nl.wegwijzer.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes questions that are all different, the same ones in the same order for the same seed. Safe for many threads.
 *
 * <p>Each is a combination of parts with a number of its own; a fourth gets a typing error.
 */
final class QuestionGenerator {
    private static final int ONE_IN = 4;
    private static final int LONG_WORD = 6;
    /** Prime, and so without a common divisor with the number of combinations: each is met once before any returns. */
    private static final long STEP = 1_000_003;

    private final List<QuestionParts> languages = List.of(QuestionParts.DUTCH, QuestionParts.ENGLISH);
    private final long seed;
    private final AtomicLong next = new AtomicLong();

    QuestionGenerator(long seed) {
        this.seed = seed;
    }

    /** A question that wasn't given before. */
    String next() {
        return question(next.getAndIncrement());
    }

    /** How many there are before one comes back. */
    long distinct() {
        return languages.stream().mapToLong(QuestionParts::combinations).min().orElseThrow();
    }

    /** Two of three are Dutch. */
    private String question(long number) {
        QuestionParts parts = languages.get(number % 3 == 2 ? 1 : 0);
        long place = Math.floorMod(number * STEP + seed, parts.combinations());
        String question = parts.combination(place);
        Random random = new Random(seed * 31 + number);
        return random.nextInt(ONE_IN) == 0 ? mistyped(question, random) : question;
    }

    /** Swaps two letters inside a long word, as fingers do. */
    private static String mistyped(String question, Random random) {
        String[] words = question.split(" ", -1);
        int start = random.nextInt(words.length);
        for (int i = 0; i < words.length; i++) {
            int place = (start + i) % words.length;
            String word = words[place];
            if (word.length() >= LONG_WORD) {
                int at = 1 + random.nextInt(word.length() - 4);
                words[place] = word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
                break;
            }
        }
        return String.join(" ", words);
    }
}
